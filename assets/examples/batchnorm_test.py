# Batch normalization, test mode
#
# The statistics are given: they do not depend on x.
# x = [[ 1.2, -0.4, 3.1],
#      [ 0.3,  0.9, 2.2],
#      [-1.1,  0.1, 4.0],
#      [ 2.0, -1.4, 2.7]]
# gamma = [1.5, 0.8, -0.6]
# beta = [0.2, -0.3, 0.5]
# running_mean = [0.5, -0.2, 3.0]
# running_var = [1.3, 0.7, 0.5]
# dout = [[ 0.4, -0.2,  0.1],
#         [-0.3,  0.5,  0.7],
#         [ 0.6,  0.1, -0.4],
#         [ 0.2, -0.9,  0.3]]

import numpy as np


def batchnorm_test_forward(x, gamma, beta, running_mean, running_var, eps=1e-5):
    """
    Normalizes each feature with the averages that training left behind.

    Inputs:
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    - running_mean: Mean of each feature, of shape (D,)
    - running_var: Variance of each feature, of shape (D,)
    - eps: Keeps the root away from zero

    Returns:
    - out: of shape (N, D)
    - cache: what the backward pass needs
    """
    # 1: distance from the running mean
    x_minus_mu = x - running_mean

    # 2: running standard deviation
    sqrt_var = np.sqrt(running_var + eps)

    # 3: its inverse
    sqrt_var_invert = 1.0 / sqrt_var

    # 4: normalize
    x_norm = x_minus_mu * sqrt_var_invert

    # 5: scale
    y_unshift = gamma * x_norm

    # 6: shift
    out = y_unshift + beta

    cache = (x_minus_mu, sqrt_var, sqrt_var_invert, x_norm, gamma)
    return out, cache
