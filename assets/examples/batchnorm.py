# Batch normalization, training mode
#
# A batch of N = 4 samples with D = 3 features, easy to read aloud.
# x = [[ 1.2, -0.4, 3.1],
#      [ 0.3,  0.9, 2.2],
#      [-1.1,  0.1, 4.0],
#      [ 2.0, -1.4, 2.7]]
# gamma = [1.5, 0.8, -0.6]
# beta = [0.2, -0.3, 0.5]
# dout = [[ 0.4, -0.2,  0.1],
#         [-0.3,  0.5,  0.7],
#         [ 0.6,  0.1, -0.4],
#         [ 0.2, -0.9,  0.3]]

import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    """
    Normalizes each feature over the batch, then scales and shifts it.

    Inputs:
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    - bn_param: Dictionary with the keys
      - eps: Keeps the root away from zero
      - momentum: How slowly the running averages follow
      - running_mean: Array of shape (D,), the mean so far
      - running_var: Array of shape (D,), the variance so far

    Returns:
    - out: of shape (N, D)
    - cache: what the backward pass needs
    """
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    # 1: mean of each feature
    mu = np.mean(x, axis=0)

    # 2: distance from the mean
    x_minus_mu = x - mu

    # 3: squared distance
    x_minus_mu_square = x_minus_mu ** 2

    # 4: variance of each feature
    var = np.mean(x_minus_mu_square, axis=0)

    # 5: standard deviation
    sqrt_var = np.sqrt(var + eps)

    # 6: its inverse
    sqrt_var_invert = 1.0 / sqrt_var

    # 7: normalize
    x_norm = x_minus_mu * sqrt_var_invert

    # 8: scale
    y_unshift = gamma * x_norm

    # 9: shift
    out = y_unshift + beta

    # The running averages are for test mode; no gradient flows through them.
    running_mean = momentum * running_mean + (1 - momentum) * mu
    running_var = momentum * running_var + (1 - momentum) * var
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var

    cache = (x_minus_mu, sqrt_var, sqrt_var_invert, x_norm, gamma)
    return out, cache
