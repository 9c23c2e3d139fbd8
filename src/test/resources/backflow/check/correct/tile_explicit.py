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
        m = np.sum(x, axis=0) / N
        M = np.tile(m, (N, 1))
        X = x - M
        v = np.sum(X ** 2, axis=0) / N
        S = np.tile(np.sqrt(v + eps), (N, 1))
        Z = X / S
        out = np.tile(gamma, (N, 1)) * Z + np.tile(beta, (N, 1))
        cache = (X, S, Z, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * m
        running_var = momentum * running_var + (1 - momentum) * v
    elif mode == 'test':
        Z = (x - np.tile(running_mean, (N, 1))) / np.tile(np.sqrt(running_var + eps), (N, 1))
        out = np.tile(gamma, (N, 1)) * Z + np.tile(beta, (N, 1))
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    X, S, Z, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * Z, axis=0)
    dZ = dout * np.tile(gamma, (N, 1))
    dX = dZ / S
    dS = -dZ * X / S ** 2
    ds = np.sum(dS, axis=0)
    dv = ds / (2 * S[0])
    dX = dX + 2 * X * np.tile(dv / N, (N, 1))
    dM = -dX
    dm = np.sum(dM, axis=0)
    dx = dX + np.tile(dm / N, (N, 1))
    return dx, dgamma, dbeta
