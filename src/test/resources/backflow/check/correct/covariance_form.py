import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        mu = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        xn = (x - mu) / np.sqrt(var + eps)
        out = gamma * xn + beta
        cache = (x - mu, var + eps, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * xn + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    centered, veps, gamma = cache
    # covariance of dout and x, feature by feature
    dout_centered = dout - np.mean(dout, axis=0)
    covariance = np.mean(dout_centered * centered, axis=0)
    dx = gamma / np.sqrt(veps) * (dout_centered - centered * covariance / veps)
    dgamma = len(dout) * covariance / np.sqrt(veps)
    dbeta = np.sum(dout, axis=0)
    return dx, dgamma, dbeta
