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
        # Var[x] = E[x^2] - E[x]^2
        first = np.mean(x, axis=0)
        second = np.mean(x * x, axis=0)
        var = second - first ** 2
        scale = 1.0 / np.sqrt(var + eps)
        unit = (x - first) * scale
        out = gamma * unit + beta
        cache = (x, first, scale, unit, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * first
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        unit = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * unit + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, first, scale, unit, gamma = cache
    N = x.shape[0]
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * unit, axis=0)
    dunit = dout * gamma
    dscale = np.sum(dunit * (x - first), axis=0)
    dvar = -0.5 * scale ** 3 * dscale
    dsecond = dvar
    dfirst = -np.sum(dunit * scale, axis=0) - 2 * first * dvar
    dx = dunit * scale
    dx = dx + 2 * x * dsecond / N
    dx = dx + dfirst / N
    return dx, dgamma, dbeta
