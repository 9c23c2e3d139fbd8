import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    cache = None
    if mode == 'train':
        mean = np.mean(x, 0)
        var = np.var(x, 0)
        dev = x - mean[np.newaxis, :]
        std = np.expand_dims(np.sqrt(var + eps), axis=0)
        norm = dev / std
        out = gamma[None, :] * norm + beta.reshape(1, -1)
        cache = (dev, std, norm, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        norm = (x - running_mean[None, :]) / np.sqrt(running_var + eps)[None, :]
        out = gamma[None, :] * norm + beta[None, :]
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    dev, std, norm, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, 0)
    dgamma = np.sum(dout * norm, 0)
    dnorm = dout * gamma[None, :]
    dstd = -np.sum(dnorm * dev / std ** 2, 0)[np.newaxis, :]
    dvar = np.squeeze(dstd / (2 * std), axis=0)
    ddev = dnorm / std + (2.0 / N * dvar)[None, :] * dev
    dmean = -np.sum(ddev, 0)
    dx = ddev + np.broadcast_to(dmean / N, (N, D))
    return dx, dgamma, dbeta
