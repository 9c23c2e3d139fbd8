import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        mean = np.sum(x, axis=0) / N
        delta = x - mean
        var = np.sum(np.power(delta, 2), axis=0) / N
        factor = np.power(var + eps, -0.5)
        xn = delta * factor
        out = gamma * xn + beta
        cache = [delta, var, factor, xn, gamma, eps]
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * (x - running_mean) * np.power(running_var + eps, -0.5) + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    [delta, var, factor, xn, gamma, eps] = cache
    N = dout.shape[0]

    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xn, axis=0)
    dxn = dout * gamma
    dfactor = np.sum(dxn * delta, axis=0)
    dvar = dfactor * -0.5 * np.power(var + eps, -1.5)
    ddelta_a = dxn * factor
    ddelta_b = dvar * 2 * delta / N
    ddelta = ddelta_a + ddelta_b
    dmean = -np.sum(ddelta, axis=0)
    dx_a = ddelta
    dx_b = dmean / N
    dx = dx_a + dx_b
    return dx, dgamma, dbeta
