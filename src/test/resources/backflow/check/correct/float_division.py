from __future__ import division, print_function
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
        n = float(x.shape[0])
        mu = 1. / n * x.sum(0)
        xmu = x - mu
        sq = xmu * xmu
        var = 1. / n * sq.sum(0)
        sqrtvar = (var + eps) ** .5
        ivar = 1. / sqrtvar
        xhat = xmu * ivar
        out = xhat * gamma + beta
        cache = (xhat, gamma, xmu, ivar, sqrtvar, var, eps)
        running_mean = momentum * running_mean + (1. - momentum) * mu
        running_var = momentum * running_var + (1. - momentum) * var
    elif mode == 'test':
        out = (x - running_mean) / (running_var + eps) ** .5 * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xhat, gamma, xmu, ivar, sqrtvar, var, eps = cache
    n = float(dout.shape[0])
    dbeta = dout.sum(0)
    dgamma = (xhat * dout).sum(0)
    dxhat = gamma * dout
    divar = (dxhat * xmu).sum(0)
    dxmu1 = dxhat * ivar
    dsqrtvar = -1. * divar / (sqrtvar * sqrtvar)
    dvar = .5 * (var + eps) ** -.5 * dsqrtvar
    dsq = 1. / n * np.ones(dout.shape) * dvar
    dxmu2 = 2. * xmu * dsq
    dx1 = dxmu1 + dxmu2
    dmu = -1. * (dxmu1 + dxmu2).sum(0)
    dx2 = 1. / n * np.ones_like(dout) * dmu
    return dx1 + dx2, dgamma, dbeta
