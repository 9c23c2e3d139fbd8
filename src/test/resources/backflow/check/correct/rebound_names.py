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
        out = x - mean
        centered = out
        var = np.mean(out ** 2, axis=0)
        out = out / np.sqrt(var + eps)
        normed = out
        out = out * gamma
        out = out + beta
        cache = (centered, var, eps, normed, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = x - running_mean
        out = out / np.sqrt(running_var + eps)
        out = out * gamma
        out = out + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    centered, var, eps, normed, gamma = cache
    N = dout.shape[0]
    d = dout
    dbeta = np.sum(d, axis=0)
    dgamma = np.sum(d * normed, axis=0)
    d = d * gamma
    t = np.sum(d * centered, axis=0)
    t = t * -0.5 * (var + eps) ** -1.5
    d = d / np.sqrt(var + eps)
    d = d + 2 * centered * t / N
    d = d - np.mean(d, axis=0)
    return d, dgamma, dbeta
