import numpy as np


def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
    """
    Normalizes each sample in G groups of channels.

    Inputs:
    - x: Input data of shape (N, C, H, W)
    - gamma: Scale parameter, of shape (1, C, 1, 1)
    - beta: Shift parameter, of shape (1, C, 1, 1)
    - G: Number of groups, a divisor of C
    - gn_param: Dictionary with eps
    """
    eps = gn_param.get('eps', 1e-5)
    N, C, H, W = x.shape
    groups = x.reshape(N, G, C // G, H, W)
    mean = np.mean(groups, axis=(2, 3, 4), keepdims=True)
    var = np.var(groups, axis=(2, 3, 4), keepdims=True)
    std = np.sqrt(var + eps)
    xhat = ((groups - mean) / std).reshape(N, C, H, W)
    out = gamma * xhat + beta
    cache = (G, std, xhat, gamma)
    return out, cache


def spatial_groupnorm_backward(dout, cache):
    G, std, xhat, gamma = cache
    N, C, H, W = dout.shape
    dbeta = np.sum(dout, axis=(0, 2, 3), keepdims=True)
    dgamma = np.sum(dout * xhat, axis=(0, 2, 3), keepdims=True)
    dgroups = (dout * gamma).reshape(N, G, C // G, H, W)
    normed = xhat.reshape(N, G, C // G, H, W)
    a = np.mean(dgroups, axis=(2, 3, 4), keepdims=True)
    b = np.mean(dgroups * normed, axis=(2, 3, 4), keepdims=True)
    dx = ((dgroups - a - normed * b) / std).reshape(N, C, H, W)
    return dx, dgamma, dbeta
