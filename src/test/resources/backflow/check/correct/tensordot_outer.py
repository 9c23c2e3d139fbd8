import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    one = np.ones(N)

    if mode == 'train':
        mu = one.dot(x) / N
        xc = x - np.outer(one, mu)
        var = np.diag(xc.T.dot(xc)) / N
        sd = np.sqrt(var + eps)
        xh = xc / np.outer(one, sd)
        out = xh * np.outer(one, gamma) + np.outer(one, beta)
        cache = (one, xc, sd, xh, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xh = (x - running_mean) / np.sqrt(running_var + eps)
        out = xh * gamma + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    one, xc, sd, xh, gamma = cache
    N, D = dout.shape
    dbeta = np.tensordot(one, dout, axes=1)
    dgamma = np.diag(np.tensordot(dout, xh, axes=([0], [0])))
    dxh = dout * np.outer(one, gamma)
    dsd = -np.diag(dxh.T.dot(xc)) / sd ** 2
    dvar = dsd / (2 * sd)
    dxc = dxh / np.outer(one, sd) + 2 * xc * np.outer(one, dvar) / N
    dmu = -one.dot(dxc)
    dx = dxc + np.outer(one, dmu) / N
    return dx, dgamma, dbeta
