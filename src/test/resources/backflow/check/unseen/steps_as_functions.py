import numpy as np


def center(x):
    return x - x.mean(axis=0)


def center_back(g):
    # centring is its own transpose
    return g - g.mean(axis=0)


def rms(c, eps):
    return np.sqrt((c ** 2).mean(axis=0) + eps)


def rms_back(g, c, r):
    return g * c / (len(c) * r)


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    if bn_param['mode'] == 'train':
        c = center(x)
        r = rms(c, eps)
        u = c / r
        bn_param['running_mean'] = momentum * bn_param.get('running_mean', 0) + (1 - momentum) * x.mean(axis=0)
        bn_param['running_var'] = momentum * bn_param.get('running_var', 0) + (1 - momentum) * x.var(axis=0)
        return gamma * u + beta, (c, r, u, gamma)
    c = x - bn_param['running_mean']
    return gamma * c / np.sqrt(bn_param['running_var'] + eps) + beta, None


def batchnorm_backward(dout, cache):
    c, r, u, gamma = cache
    gu = dout * gamma
    gr = -np.sum(gu * c, axis=0) / r ** 2
    gc = gu / r + rms_back(gr, c, r)
    gx = center_back(gc)
    return gx, np.sum(dout * u, axis=0), np.sum(dout, axis=0)


def batchnorm_backward_alt(dout, cache):
    c, r, u, gamma = cache
    k = len(dout)
    s0 = dout.sum(axis=0)
    s1 = (dout * u).sum(axis=0)
    return gamma * (dout * k - s0 - u * s1) / (k * r), s1, s0
