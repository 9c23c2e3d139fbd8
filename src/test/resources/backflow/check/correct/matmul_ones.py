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
        ones = np.ones((1, N))
        mu = np.matmul(ones, x) / N
        xc = x - np.matmul(ones.T, mu)
        var = np.matmul(ones, xc * xc) / N
        std = np.sqrt(var + eps)
        xn = xc / np.matmul(ones.T, std)
        out = xn * gamma + beta
        cache = (xc, std, xn, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu[0]
        running_var = momentum * running_var + (1 - momentum) * var[0]
    elif mode == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        out = xn * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xc, std, xn, gamma = cache
    N, D = dout.shape
    ones = np.ones((1, N))
    dbeta = np.matmul(ones, dout)[0]
    dgamma = np.matmul(ones, dout * xn)[0]
    dxn = dout * gamma
    dstd = np.matmul(ones, dxn * xc) * -1 / std ** 2
    dvar = dstd / std / 2
    dxc = dxn / std + np.matmul(ones.T, dvar) * xc * 2 / N
    dmu = np.matmul(ones, dxc) * -1
    dx = dxc + np.matmul(ones.T, dmu) / N
    return dx, dgamma, dbeta
