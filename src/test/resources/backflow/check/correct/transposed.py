import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        xt = x.T
        mu = np.mean(xt, axis=1)
        xc = xt - mu.reshape(D, 1)
        var = np.mean(xc ** 2, axis=1)
        std = np.sqrt(var + eps).reshape(D, 1)
        xn = xc / std
        out = (gamma.reshape(D, 1) * xn + beta.reshape(D, 1)).T
        cache = (xc, std, xn, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = (x - running_mean) / np.sqrt(running_var + eps) * gamma + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    xc, std, xn, gamma = cache
    D, N = xc.shape
    dt = dout.T
    dbeta = np.sum(dt, axis=1)
    dgamma = np.sum(dt * xn, axis=1)
    dxn = dt * gamma.reshape(D, 1)
    dstd = np.sum(-dxn * xc / std ** 2, axis=1).reshape(D, 1)
    dvar = dstd / (2 * std)
    dxc = dxn / std + 2 * xc * dvar / N
    dmu = -np.sum(dxc, axis=1).reshape(D, 1)
    dxt = dxc + dmu / N
    return dxt.T, dgamma, dbeta
