import numpy as np


def spatial_batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    channels = x.shape[1]
    mean_avg = bn_param.get('running_mean', np.zeros(channels))
    var_avg = bn_param.get('running_var', np.zeros(channels))
    last = np.moveaxis(x, 1, -1)
    pixels = last.reshape(-1, channels)
    if bn_param['mode'] == 'train':
        m = pixels.mean(axis=0)
        c = pixels - m
        s2 = (c ** 2).mean(axis=0)
        bn_param['running_mean'] = momentum * mean_avg + (1 - momentum) * m
        bn_param['running_var'] = momentum * var_avg + (1 - momentum) * s2
    else:
        c = pixels - mean_avg
        s2 = var_avg
    s = np.sqrt(s2 + eps)
    z = c / s
    out = np.moveaxis((gamma * z + beta).reshape(last.shape), -1, 1)
    return out, (c, s, z, gamma)


def spatial_batchnorm_backward(dout, cache):
    c, s, z, gamma = cache
    last = np.moveaxis(dout, 1, -1)
    d = last.reshape(c.shape)
    total = c.shape[0]
    db = d.sum(axis=0)
    dg = (d * z).sum(axis=0)
    dz = d * gamma
    ds = np.sum(-dz * c / s ** 2, axis=0)
    ds2 = ds / (2 * s)
    dc = dz / s + c * ds2 * 2 / total
    dm = -dc.sum(axis=0)
    dpixels = dc + dm / total
    return np.moveaxis(dpixels.reshape(last.shape), -1, 1), dg, db
