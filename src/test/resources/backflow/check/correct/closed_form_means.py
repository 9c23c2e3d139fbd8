import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    D = x.shape[1]
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if bn_param['mode'] == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        return gamma * xn + beta, None

    mean = x.mean(0)
    std = np.sqrt(x.var(0) + eps)
    xn = (x - mean) / std
    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mean
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * x.var(0)
    return gamma * xn + beta, (xn, std, gamma)


def batchnorm_backward(dout, cache):
    xn, std, gamma = cache
    dxn = dout * gamma
    dx = (dxn - np.mean(dxn, axis=0) - xn * np.mean(dxn * xn, axis=0)) / std
    return dx, np.sum(dout * xn, axis=0), np.sum(dout, axis=0)
