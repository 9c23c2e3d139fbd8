import numpy as np


def standardize(x, mean, var, eps=1e-5):
    return (x - mean) / np.sqrt(var + eps)


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
        xs = standardize(x, mean, var, eps=eps)
        cache = (xs, var, gamma, eps)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xs = standardize(x, running_mean, running_var, eps)
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    out = gamma * xs + beta

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xs, var, gamma, eps = cache
    N = dout.shape[0]
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xs, axis=0)
    dxs = dout * gamma
    inner = N * dxs - np.sum(dxs, axis=0) - xs * np.sum(dxs * xs, axis=0)
    dx = inner / (N * np.sqrt(var + eps))
    return dx, dgamma, dbeta
