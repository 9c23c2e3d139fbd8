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
        mean = np.zeros(D)
        for i in range(N):
            mean += x[i] / N
        var = np.zeros(D)
        for i in range(N):
            var += (x[i] - mean) ** 2 / N
        std = np.sqrt(var + eps)
        x_norm = np.zeros_like(x)
        out = np.zeros_like(x)
        for i in range(N):
            x_norm[i] = (x[i] - mean) / std
            out[i] = gamma * x_norm[i] + beta
        cache = (x, mean, std, x_norm, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * ((x - running_mean) / np.sqrt(running_var + eps)) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, mean, std, x_norm, gamma = cache
    N, D = dout.shape
    dgamma = np.zeros(D)
    dbeta = np.zeros(D)
    dstd = np.zeros(D)
    dmean = np.zeros(D)
    for i in range(N):
        dbeta += dout[i]
        dgamma += dout[i] * x_norm[i]
        dstd += dout[i] * gamma * (x[i] - mean) * -1 / std ** 2
        dmean += dout[i] * gamma * -1 / std
    dvar = dstd * 0.5 / std
    dx = np.zeros_like(dout)
    for i in range(N):
        dx[i] = dout[i] * gamma / std
        dx[i] += dvar * 2 * (x[i] - mean) / N
        dx[i] += dmean / N
    return dx, dgamma, dbeta
