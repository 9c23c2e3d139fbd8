import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        mu = 1 / float(N) * np.sum(x, axis=0)
        xmu = x - mu
        var = 1 / float(N) * np.sum(xmu * xmu, axis=0)
        out = gamma * xmu * (var + eps) ** (-1. / 2.) + beta
        cache = (xmu, var, eps, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * (x - running_mean) * (running_var + eps) ** (-1. / 2.) + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xmu, var, eps, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(xmu * (var + eps) ** (-1. / 2.) * dout, axis=0)
    dx = (1. / N) * gamma * (var + eps) ** (-1. / 2.) * (N * dout - np.sum(dout, axis=0)
                                                        - xmu * (var + eps) ** (-1.0) * np.sum(dout * xmu, axis=0))
    return dx, dgamma, dbeta
