import numpy as np


def spatial_batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, C, H, W = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(C, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(C, dtype=x.dtype))

    if mode == 'train':
        mean = np.mean(x, axis=(0, 2, 3))
        var = np.var(x, axis=(0, 2, 3))
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        mean, var = running_mean, running_var
    else:
        raise ValueError('Invalid mode "%s"' % mode)
    std = np.sqrt(var + eps).reshape(1, C, 1, 1)
    xhat = (x - mean.reshape(1, C, 1, 1)) / std
    out = gamma.reshape(1, C, 1, 1) * xhat + beta.reshape(1, C, 1, 1)
    cache = (xhat, std, gamma)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def spatial_batchnorm_backward(dout, cache):
    xhat, std, gamma = cache
    N, C, H, W = dout.shape
    M = N * H * W
    dbeta = np.sum(dout, axis=(0, 2, 3))
    dgamma = np.sum(dout * xhat, axis=(0, 2, 3))
    dxhat = dout * gamma.reshape(1, C, 1, 1)
    s = np.sum(dxhat, axis=(0, 2, 3), keepdims=True)
    t = np.sum(dxhat * xhat, axis=(0, 2, 3), keepdims=True)
    dx = (dxhat - s / M - xhat * t / M) / std
    return dx, dgamma, dbeta
