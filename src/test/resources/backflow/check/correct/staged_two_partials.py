import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    n, d = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(d, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(d, dtype=x.dtype))
    if mode == 'train':
        m = 1. / n * np.sum(x, axis=0)
        u = x - m
        v = 1. / n * np.sum(u ** 2, axis=0)
        s = np.sqrt(v + eps)
        r = 1. / s
        h = u * r
        out = gamma * h + beta
        cache = (u, v, s, r, h, gamma, eps)
        running_mean = momentum * running_mean + (1.0 - momentum) * m
        running_var = momentum * running_var + (1.0 - momentum) * v
    elif mode == 'test':
        h = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * h + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    u, v, s, r, h, gamma, eps = cache
    n, d = dout.shape

    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * h, axis=0)
    dh = dout * gamma

    # h = u * r: two partial gradients, named apart
    dr = np.sum(dh * u, axis=0)
    du1 = dh * r

    # r = 1 / s
    ds = -1. / s ** 2 * dr
    # s = sqrt(v + eps)
    dv = 0.5 * 1. / np.sqrt(v + eps) * ds
    # v = mean of u squared
    dusq = 1. / n * np.ones((n, d)) * dv
    du2 = 2 * u * dusq

    # u = x - m
    dx1 = du1 + du2
    dm = -1 * np.sum(du1 + du2, axis=0)
    # m = mean of x
    dx2 = 1. / n * np.ones((n, d)) * dm

    dx = dx1 + dx2
    return dx, dgamma, dbeta
