import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    cache = ()
    if mode == 'train':
        xbar = np.mean(x, axis=0)
        x0 = x - xbar
        s2 = np.mean(x0 ** 2, axis=0)
        s2e = s2 + eps
        w = 1 / np.sqrt(s2e)
        xw = x0 * w
        out = xw * gamma + beta
        cache = (x0, s2e, w, xw, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * xbar
        running_var = momentum * running_var + (1 - momentum) * s2
    elif mode == 'test':
        xw = (x - running_mean) / np.sqrt(running_var + eps)
        out = xw * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x0, s2e, w, xw, gamma = cache
    N, D = dout.shape
    up = dout * gamma
    # all that goes through the variance
    via_var = np.sum(up * x0, axis=0)
    via_var = via_var * (-1 / (2 * s2e * np.sqrt(s2e)))
    via_var = via_var * x0 * 2 / N
    # all that goes through the mean; the variance does not depend on it
    via_mean = np.sum(up, axis=0) * w * (-1 / N)
    # what goes straight through
    direct = up * w
    dx = via_mean + via_var + direct
    dgamma = np.sum(xw * dout, axis=0)
    dbeta = np.sum(dout, axis=0)
    return dx, dgamma, dbeta
