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
        mean = x.sum(0) / N
        var = ((x - mean) ** 2).sum(0) / N
        root = np.sqrt(var + eps)
        xn = (x - mean) / root
        out = gamma * xn + beta
        cache = (xn, root, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * xn + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xn, root, gamma = cache
    N, D = dout.shape
    dbeta = dout.sum(0)
    dgamma = (dout * xn).sum(0)
    dx = dout * gamma
    i = 0
    shift = np.zeros(D)
    tilt = np.zeros(D)
    while i < N:
        shift += dout[i] * gamma / N
        tilt += dout[i] * gamma * xn[i] / N
        i += 1
    i = 0
    while i < N:
        dx[i] -= shift + tilt * xn[i]
        dx[i] /= root
        i += 1
    return dx, dgamma, dbeta
