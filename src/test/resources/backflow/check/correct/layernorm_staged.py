import numpy as np


def layernorm_forward(x, gamma, beta, ln_param):
    """
    Normalizes each sample over its features.

    Input:
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    - ln_param: Dictionary with eps
    """
    eps = ln_param.get('eps', 1e-5)
    mu = np.mean(x, axis=1, keepdims=True)
    xmu = x - mu
    var = np.mean(xmu ** 2, axis=1, keepdims=True)
    std = np.sqrt(var + eps)
    istd = 1.0 / std
    xhat = xmu * istd
    out = gamma * xhat + beta
    cache = (xmu, std, istd, xhat, gamma)
    return out, cache


def layernorm_backward(dout, cache):
    xmu, std, istd, xhat, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xhat, axis=0)
    dxhat = dout * gamma
    distd = np.sum(dxhat * xmu, axis=1, keepdims=True)
    dxmu = dxhat * istd
    dstd = -distd / std ** 2
    dvar = 0.5 * dstd / std
    dxmu += 2 * xmu * dvar / D
    dmu = -np.sum(dxmu, axis=1, keepdims=True)
    dx = dxmu + dmu / D
    return dx, dgamma, dbeta
