import numpy as np


def mean_forward(v):
    return np.mean(v, axis=0)


def mean_gradient(g, n):
    return g / n * np.ones((n, 1))


def unbroadcast(g):
    return np.sum(g, axis=0)


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    out, cache = None, None
    if mode == 'train':
        mean = mean_forward(x)
        dev = x - mean
        var = mean_forward(dev ** 2)
        sd = np.sqrt(var + eps)
        x_std = dev / sd
        out = gamma * x_std + beta
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
        cache = (dev, sd, x_std, gamma)
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    dev, sd, x_std, gamma = cache
    N = dout.shape[0]
    dbeta = unbroadcast(dout)
    dgamma = unbroadcast(dout * x_std)
    dx_std = dout * gamma
    dsd = unbroadcast(-dx_std * dev / sd ** 2)
    dvar = dsd * 0.5 / sd
    ddev = dx_std / sd + 2 * dev * mean_gradient(dvar, N)
    dmean = -unbroadcast(ddev)
    dx = ddev + mean_gradient(dmean, N)
    return dx, dgamma, dbeta
