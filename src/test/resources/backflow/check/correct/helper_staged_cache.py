import numpy as np


def statistics(x):
    mean = np.mean(x, axis=0)
    return mean, np.mean((x - mean) ** 2, axis=0)


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    training = mode == 'train'
    assert mode in ('train', 'test'), 'Invalid mode %s' % mode

    mean, var = statistics(x) if training else (running_mean, running_var)
    deviation = np.sqrt(var + eps)
    y = (x - mean) / deviation
    out = gamma * y + beta
    if training:
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, (gamma, deviation, y) if training else None


def batchnorm_backward(dout, cache):
    gamma, *rest = cache
    deviation, y = rest
    assert dout.shape == y.shape
    N = float(dout.shape[0])
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(y * dout, axis=0)
    dy = gamma * dout
    a = np.sum(dy, axis=0) / N
    b = np.sum(dy * y, axis=0) / N
    dx = (dy - a - b * y) / deviation
    return dx, dgamma, dbeta
