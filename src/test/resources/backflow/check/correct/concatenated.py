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
        moments = np.mean(np.concatenate([x, x ** 2], axis=1), axis=0)
        mean, square = np.split(moments, 2)
        var = square - mean * mean
        r = 1 / np.sqrt(var + eps)
        z = (x - mean) * r
        out = gamma * z + beta
        cache = z, r, gamma
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    z, r, gamma = cache
    N, D = dout.shape
    both = np.hstack([dout, dout * z])
    sums = np.sum(both, axis=0)
    dbeta = sums[:D]
    dgamma = sums[D:]
    dx = gamma * r * (dout - dbeta / N - z * dgamma / N)
    return dx, dgamma, dbeta
