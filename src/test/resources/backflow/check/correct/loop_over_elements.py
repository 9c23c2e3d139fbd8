import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    out, cache = None, None
    if mode == 'train':
        mean = np.mean(x, axis=0)
        var = np.mean((x - mean) ** 2, axis=0)
        std = np.sqrt(var + eps)
        xhat = (x - mean) / std
        out = np.zeros((N, D))
        for i in range(N):
            for j in range(D):
                out[i, j] = gamma[j] * xhat[i, j] + beta[j]
        cache = (xhat, std, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xhat = (x - running_mean) / np.sqrt(running_var + eps)
        out = xhat * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xhat, std, gamma = cache
    N, D = dout.shape
    dbeta = np.zeros(D)
    dgamma = np.zeros(D)
    for i in range(N):
        for j in range(D):
            dbeta[j] += dout[i, j]
            dgamma[j] += dout[i, j] * xhat[i, j]
    dx = np.zeros((N, D))
    for i in range(N):
        for j in range(D):
            mine = dout[i, j]
            others = dbeta[j] / N + xhat[i, j] * dgamma[j] / N
            dx[i, j] = gamma[j] / std[j] * (mine - others)
    return dx, dgamma, dbeta
