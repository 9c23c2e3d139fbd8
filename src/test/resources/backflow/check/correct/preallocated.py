import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    out = np.zeros_like(x)
    cache = None
    if mode == 'train':
        stats = np.zeros((2, D))
        stats[0] = np.mean(x, axis=0)
        stats[1] = np.var(x, axis=0)
        xn = np.zeros_like(x)
        xn[:] = (x - stats[0]) / np.sqrt(stats[1] + eps)
        out[:, :] = gamma * xn + beta
        cache = (xn, stats, gamma, eps)
        running_mean[:] = momentum * running_mean + (1 - momentum) * stats[0]
        running_var[:] = momentum * running_var + (1 - momentum) * stats[1]
    elif mode == 'test':
        out[...] = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xn, stats, gamma, eps = cache
    N, D = dout.shape
    dx = np.zeros((N, D))
    dgamma = np.zeros(D)
    dbeta = np.zeros(D)
    paths = np.zeros((3, N, D))

    dbeta[:] = np.sum(dout, axis=0)
    dgamma[:] = np.sum(dout * xn, axis=0)
    dxn = np.zeros_like(dout)
    dxn[:] = dout * gamma
    istd = 1 / np.sqrt(stats[1] + eps)
    paths[0] = dxn * istd
    paths[1] = -istd / N * np.sum(dxn, axis=0)
    paths[2] = -istd / N * xn * np.sum(dxn * xn, axis=0)
    dx[:] = np.sum(paths, axis=0)
    return dx, dgamma, dbeta
