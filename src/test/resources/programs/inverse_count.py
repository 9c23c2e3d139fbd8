# Batch normalization as a well-known walk through its graph writes it
import numpy as np


def batchnorm_forward(x, gamma, beta, eps=1e-5):
    """
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    """
    N, D = x.shape
    # 1: mean
    mu = 1 / float(N) * np.sum(x, axis=0)
    # 2: centre
    xmu = x - mu
    # 3: square
    sq = xmu ** 2
    # 4: variance
    var = 1. / N * np.sum(sq, axis=0)
    # 5: root
    sqrtvar = np.sqrt(var + eps)
    # 6: invert
    ivar = 1. / sqrtvar
    # 7: normalize
    xhat = xmu * ivar
    # 8: scale
    gammax = gamma * xhat
    # 9: shift
    out = gammax + beta
    cache = (xhat, gamma, xmu, ivar, sqrtvar, var, eps)
    return out, cache
