import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        mean = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        normed = (x - mean) / np.sqrt(var + eps)
        out = normed * gamma + beta
        cache = (x, mean, var, normed, gamma, eps)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        normed = (x - running_mean) / np.sqrt(running_var + eps)
        out = normed * gamma + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, mean, var, normed, gamma, eps = cache
    N, D = x.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * normed, axis=0)
    dnormed = dout * gamma
    dvar = np.sum(dnormed * (x - mean), axis=0) * -0.5 * np.power(var + eps, -1.5)
    # The deviations sum to zero, so the variance sends nothing to the mean.
    dmean = -np.sum(dnormed, axis=0) / np.sqrt(var + eps)
    dx = dnormed / np.sqrt(var + eps) + 2 * dvar * (x - mean) / N + dmean / N
    return dx, dgamma, dbeta
