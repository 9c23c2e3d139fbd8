import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    """ Works with N times everything, so that the means never appear. """
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        total = np.sum(x, axis=0)
        c = N * x - total
        power = np.sum(c ** 2, axis=0)
        # power = N^3 var
        root = np.sqrt(power / N + N ** 2 * eps)
        h = c / root
        out = gamma * h + beta
        running_mean = momentum * running_mean + (1 - momentum) * total / N
        running_var = momentum * running_var + (1 - momentum) * power / N ** 3
        cache = (c, root, h, gamma)
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    c, root, h, gamma = cache
    N = len(c)
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * h, axis=0)
    dh = dout * gamma
    droot = -np.sum(dh * c, axis=0) / root ** 2
    dpower = droot / (2 * root * N)
    dc = dh / root + 2 * c * dpower
    dtotal = -np.sum(dc, axis=0)
    dx = N * dc + dtotal
    return dx, dgamma, dbeta
