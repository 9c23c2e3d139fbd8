import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    def finish(mean, var):
        s = np.sqrt(var + eps)
        n = (x - mean) / s
        return gamma * n + beta, n, s

    if mode == 'train':
        mean = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        out, n, s = finish(mean, var)
        cache = (n, s, gamma)
        bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mean
        bn_param['running_var'] = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out, _, _ = finish(running_mean, running_var)
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    return out, cache


def batchnorm_backward(dout, cache):
    n, s, gamma = cache
    N, D = dout.shape

    def through_the_mean(g):
        return g - np.sum(g, axis=0) / N

    def through_the_deviation(g):
        return g - n * np.sum(g * n, axis=0) / N

    dgamma = np.sum(n * dout, axis=0)
    dbeta = np.sum(dout, axis=0)
    dx = through_the_mean(through_the_deviation(gamma * dout)) / s
    return dx, dgamma, dbeta
