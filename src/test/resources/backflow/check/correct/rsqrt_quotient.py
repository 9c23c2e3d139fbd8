import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    """x / root, with the quotient rule in the backward pass."""
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    out = None
    cache = None
    if mode == 'train':
        mu_x = np.mean(x, axis=0)
        num = x - mu_x
        var_x = np.mean(num ** 2, axis=0)
        den = np.sqrt(var_x + eps)
        quotient = num / den
        out = gamma * quotient + beta
        cache = (num, den, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu_x
        running_var = momentum * running_var + (1 - momentum) * var_x
    elif mode == 'test':
        out = gamma * ((x - running_mean) / np.sqrt(running_var + eps)) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    num, den, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * (num / den), axis=0)
    dq = dout * gamma
    # (a / b)' = a' / b - a b' / b^2
    dnum = dq / den
    dden = np.sum(dq * (-num / den ** 2), axis=0)
    dvar_x = dden / (2.0 * den)
    dnum += 2.0 * num * dvar_x / N
    dmu_x = np.sum(-dnum, axis=0)
    dx = dnum
    dx += dmu_x / N
    return dx, dgamma, dbeta
