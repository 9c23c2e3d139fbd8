import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    cache = None
    if mode == 'train':
        mean = x.mean(axis=0)
        var = x.var(axis=0)
        std = np.sqrt(var + eps)
        xhat = x - mean
        xhat /= std
        out = xhat.copy()
        out *= gamma
        out += beta
        cache = (xhat, std, gamma)
        running_mean = running_mean * momentum
        running_mean += (1 - momentum) * mean
        running_var = running_var * momentum
        running_var += (1 - momentum) * var
    elif mode == 'test':
        out = x - running_mean
        out /= np.sqrt(running_var + eps)
        out *= gamma
        out += beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xhat, std, gamma = cache
    N = dout.shape[0]
    dbeta = dout.sum(axis=0)
    grad = dout * xhat
    dgamma = grad.sum(axis=0)
    dx = dout * gamma
    correction = dx.sum(axis=0) + xhat * (dx * xhat).sum(axis=0)
    correction /= N
    dx -= correction
    dx /= std
    return dx, dgamma, dbeta
