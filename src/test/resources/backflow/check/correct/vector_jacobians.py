import numpy as np


# Every op has a function that takes the gradient back through it.
def mul_back(d, a, b):
    return d * b, d * a


def square_back(d, a):
    return 2 * a * d


def sqrt_back(d, root):
    return d / (2 * root)


def reciprocal_back(d, inverse):
    return -d * inverse * inverse


def mean_back(d, rows):
    return np.repeat(d[np.newaxis, :], rows, axis=0) / rows


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        mean = np.mean(x, axis=0)
        moved = x - mean
        var = np.mean(moved * moved, axis=0)
        root = np.sqrt(var + eps)
        inverse = 1 / root
        unit = moved * inverse
        out = unit * gamma + beta
        cache = (moved, root, inverse, unit, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = (x - running_mean) / np.sqrt(running_var + eps) * gamma + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    moved, root, inverse, unit, gamma = cache
    rows = dout.shape[0]
    dbeta = dout.sum(axis=0)
    dunit, dgamma = mul_back(dout, unit, gamma)
    dgamma = dgamma.sum(axis=0)
    dmoved, dinverse = mul_back(dunit, moved, inverse)
    dinverse = dinverse.sum(axis=0)
    droot = reciprocal_back(dinverse, inverse)
    dvar = sqrt_back(droot, root)
    dmoved = dmoved + square_back(mean_back(dvar, rows), moved)
    dmean = -dmoved.sum(axis=0)
    dx = dmoved + mean_back(dmean, rows)
    return dx, dgamma, dbeta
