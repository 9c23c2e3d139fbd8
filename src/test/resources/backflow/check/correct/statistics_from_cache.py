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
        mean = x.mean(axis=0)
        var = ((x - mean) ** 2).mean(axis=0)
        inv = (var + eps) ** -0.5
        out = gamma * (x - mean) * inv + beta
        cache = {'x': x, 'mean': mean, 'inv': inv, 'gamma': gamma}
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        inv = (running_var + eps) ** -0.5
        out = gamma * (x - running_mean) * inv + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, mean, inv, gamma = [cache[key] for key in ('x', 'mean', 'inv', 'gamma')]
    n = x.shape[0]
    dbeta = dout.sum(axis=0)
    dgamma = (dout * (x - mean) * inv).sum(axis=0)
    dnormed = dout * gamma
    dinv = (dnormed * (x - mean)).sum(axis=0)
    dvar = dinv * -0.5 * inv ** 3
    dshifted = dnormed * inv
    dshifted = dshifted + (2.0 / n) * dvar * (x - mean)
    dx = dshifted - dshifted.mean(axis=0)
    return dx, dgamma, dbeta
