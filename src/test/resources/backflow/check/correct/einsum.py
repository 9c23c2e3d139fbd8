import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        mu = np.einsum('nd->d', x) / N
        c = x - mu
        var = np.einsum('nd,nd->d', c, c) / N
        rstd = (var + eps) ** -0.5
        xh = np.einsum('nd,d->nd', c, rstd)
        out = np.einsum('d,nd->nd', gamma, xh) + beta
        cache = (c, rstd, xh, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xh = (x - running_mean) * (running_var + eps) ** -0.5
        out = np.einsum('d,nd->nd', gamma, xh) + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    c, rstd, xh, gamma = cache
    N, D = dout.shape
    dbeta = np.einsum('nd->d', dout)
    dgamma = np.einsum('nd,nd->d', dout, xh)
    dxh = np.einsum('nd,d->nd', dout, gamma)
    drstd = np.einsum('nd,nd->d', dxh, c)
    dc = np.einsum('nd,d->nd', dxh, rstd)
    dvar = -0.5 * rstd ** 3 * drstd
    dc += np.einsum('nd,d->nd', c, 2.0 / N * dvar)
    dmu = -np.einsum('nd->d', dc)
    dx = dc + dmu / N
    return dx, dgamma, dbeta
