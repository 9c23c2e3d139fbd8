import numpy as np


def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
    eps = gn_param.get('eps', 1e-5)
    N, C, H, W = x.shape
    rows = np.reshape(x, (N * G, C // G * H * W))
    mu = rows.mean(axis=1, keepdims=True)
    dev = rows - mu
    var = (dev ** 2).mean(axis=1, keepdims=True)
    root = np.sqrt(var + eps)
    unit = dev / root
    out = np.reshape(unit, (N, C, H, W)) * gamma + beta
    return out, (dev, root, unit, gamma)


def spatial_groupnorm_backward(dout, cache):
    dev, root, unit, gamma = cache
    N, C, H, W = dout.shape
    size = dev.shape[1]
    dbeta = dout.sum(axis=(0, 2, 3)).reshape(1, C, 1, 1)
    dgamma = (dout * unit.reshape(dout.shape)).sum(axis=(0, 2, 3)).reshape(1, C, 1, 1)
    dunit = (dout * gamma).reshape(dev.shape)
    droot = -(dunit * dev).sum(axis=1, keepdims=True) / root ** 2
    dvar = droot / (2 * root)
    ddev = dunit / root + 2 * dev * dvar / size
    dmu = -ddev.sum(axis=1, keepdims=True)
    dx = ddev + dmu / size
    return dx.reshape(N, C, H, W), dgamma, dbeta
