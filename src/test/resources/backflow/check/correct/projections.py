import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    out, cache = None, None
    if mode == 'train':
        mean, var = np.mean(x, axis=0), np.var(x, axis=0)
        sigma = np.sqrt(var + eps)
        e = (x - mean) / sigma
        out = gamma * e + beta
        cache = {'e': e, 'sigma': sigma, 'gamma': gamma}
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
    e = cache['e']
    sigma = cache['sigma']
    gamma = cache['gamma']
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * e, axis=0)
    # Take away what points along the ones, then what points along e.
    g = dout * gamma
    g = g - np.mean(g, axis=0)
    g = g - e * np.mean(g * e, axis=0)
    dx = g / sigma
    return dx, dgamma, dbeta
