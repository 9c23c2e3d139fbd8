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
        mean = np.mean(x, axis=0, keepdims=True)
        centered = x - mean
        variance = np.mean(np.square(centered), axis=0, keepdims=True)
        stddev = np.sqrt(variance + eps)
        normalized = centered / stddev
        out = gamma * normalized + beta
        running_mean = momentum * running_mean + (1 - momentum) * mean.reshape(D)
        running_var = momentum * running_var + (1 - momentum) * variance.reshape(D)
        cache = (centered, stddev, normalized, gamma)
    elif mode == 'test':
        normalized = (x - running_mean) / np.sqrt(running_var + eps)
        out = normalized * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    centered, stddev, normalized, gamma = cache
    N = dout.shape[0]
    dbeta = np.sum(dout, axis=0, keepdims=True)
    dgamma = np.sum(dout * normalized, axis=0, keepdims=True)
    dnormalized = dout * gamma
    dcentered = dnormalized / stddev
    dstddev = -np.sum(dnormalized * centered, axis=0, keepdims=True) / stddev ** 2
    dvariance = dstddev / (2 * stddev)
    dcentered = dcentered + 2.0 / N * centered * dvariance
    dmean = -np.sum(dcentered, axis=0, keepdims=True)
    dx = dcentered + dmean / N
    return dx, dgamma.reshape(-1), dbeta.reshape(-1)
