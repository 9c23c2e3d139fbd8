import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    cache = {}
    if mode == 'train':
        center = np.mean(x, axis=0)
        width = np.std(x, axis=0)
        safe = np.sqrt(width ** 2 + eps)
        xs = (x - center) / safe
        out = xs * gamma + beta
        cache = {'xs': xs, 'width': width, 'safe': safe, 'gamma': gamma, 'dev': x - center}
        running_mean = momentum * running_mean + (1 - momentum) * center
        running_var = momentum * running_var + (1 - momentum) * width ** 2
    elif mode == 'test':
        xs = (x - running_mean) / np.sqrt(running_var + eps)
        out = xs * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xs, dev = cache.get('xs'), cache.get('dev')
    width, safe, gamma = cache.get('width'), cache.get('safe'), cache.get('gamma')
    N = xs.shape[0]

    dgamma = np.sum(dout * xs, axis=0)
    dbeta = np.sum(dout, axis=0)
    dxs = dout * gamma
    dsafe = -np.sum(dxs * dev, axis=0) / safe ** 2
    # safe = sqrt(width^2 + eps)
    dwidth = dsafe * width / safe
    # the standard deviation's own derivative
    dx = dwidth * dev / (N * width)
    dx += dxs / safe
    dx -= np.mean(dxs / safe, axis=0)
    return dx, dgamma, dbeta
