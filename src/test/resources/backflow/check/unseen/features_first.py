import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    D = x.shape[1]
    old_mean = bn_param.get('running_mean', np.zeros(D))
    old_var = bn_param.get('running_var', np.zeros(D))
    f = np.swapaxes(x, 0, 1)
    if bn_param['mode'] == 'train':
        mean = f.mean(axis=-1)
        var = f.var(axis=-1)
        bn_param['running_mean'] = momentum * old_mean + (1 - momentum) * mean
        bn_param['running_var'] = momentum * old_var + (1 - momentum) * var
    else:
        mean, var = old_mean, old_var
    sd = np.sqrt(var + eps)[:, None]
    fn = (f - mean[:, None]) / sd
    y = gamma[:, None] * fn + beta[:, None]
    return np.swapaxes(y, 0, 1), (fn, sd, gamma)


def batchnorm_backward(dout, cache):
    fn, sd, gamma = cache
    up = np.swapaxes(dout, 0, 1)
    dgamma = (up * fn).sum(axis=-1)
    dbeta = up.sum(axis=-1)
    v = up * gamma[:, None]
    flat_part = v.mean(axis=-1, keepdims=True)
    tilt_part = (v * fn).mean(axis=-1, keepdims=True)
    dx = ((v - flat_part - tilt_part * fn) / sd).T
    return dx, dgamma, dbeta
