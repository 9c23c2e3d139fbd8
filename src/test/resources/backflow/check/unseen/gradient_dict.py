import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    v = {}
    if mode == 'train':
        v['gamma'] = gamma
        v['m'] = np.mean(x, axis=0)
        v['d'] = x - v['m']
        v['s'] = np.mean(v['d'] ** 2, axis=0)
        v['r'] = np.sqrt(v['s'] + eps)
        v['z'] = v['d'] / v['r']
        out = gamma * v['z'] + beta
        running_mean = momentum * running_mean + (1 - momentum) * v['m']
        running_var = momentum * running_var + (1 - momentum) * v['s']
    elif mode == 'test':
        out = gamma * ((x - running_mean) / np.sqrt(running_var + eps)) + beta
    else:
        raise ValueError('mode %s' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, v


def batchnorm_backward(dout, cache):
    v, g = cache, {}
    N = dout.shape[0]
    g['beta'] = np.sum(dout, axis=0)
    g['gamma'] = np.sum(dout * v['z'], axis=0)
    g['z'] = dout * v['gamma']
    g['r'] = -np.sum(g['z'] * v['d'], axis=0) / v['r'] ** 2
    g['s'] = 0.5 * g['r'] / v['r']
    g['d'] = g['z'] / v['r']
    g['d'] += 2.0 * v['d'] * g['s'] / N
    g['m'] = -np.sum(g['d'], axis=0)
    g['x'] = g['d'] + g['m'] / N
    return g['x'], g['gamma'], g['beta']
