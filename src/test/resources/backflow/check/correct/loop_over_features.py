import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    out = np.zeros_like(x)
    if mode == 'train':
        x_norm = np.zeros_like(x)
        stds = np.zeros(D)
        for j in range(D):
            column = x[:, j]
            mean = np.sum(column) / N
            var = np.sum((column - mean) ** 2) / N
            stds[j] = np.sqrt(var + eps)
            x_norm[:, j] = (column - mean) / stds[j]
            out[:, j] = gamma[j] * x_norm[:, j] + beta[j]
            running_mean[j] = momentum * running_mean[j] + (1 - momentum) * mean
            running_var[j] = momentum * running_var[j] + (1 - momentum) * var
        cache = (x_norm, stds, gamma)
    elif mode == 'test':
        for j in range(D):
            out[:, j] = gamma[j] * (x[:, j] - running_mean[j]) / np.sqrt(running_var[j] + eps) + beta[j]
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x_norm, stds, gamma = cache
    N, D = dout.shape
    dx = np.zeros_like(dout)
    dgamma = np.zeros(D)
    dbeta = np.zeros(D)
    for j in range(D):
        g = dout[:, j]
        h = x_norm[:, j]
        dbeta[j] = np.sum(g)
        dgamma[j] = np.sum(g * h)
        dx[:, j] = gamma[j] / stds[j] * (g - dbeta[j] / N - h * dgamma[j] / N)
    return dx, dgamma, dbeta
