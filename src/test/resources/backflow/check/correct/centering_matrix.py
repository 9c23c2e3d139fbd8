import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        H = np.eye(N) - np.ones((N, N)) / N
        xc = H.dot(x)
        var = np.sum(xc ** 2, axis=0) / N
        s = np.sqrt(var + eps)
        xn = xc / s
        out = xn * gamma + beta
        cache = (H, xc, s, xn, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * np.mean(x, axis=0)
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        out = xn * gamma + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    H, xc, s, xn, gamma = cache
    N = dout.shape[0]
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xn, axis=0)
    dxn = dout * gamma
    ds = np.sum(dxn * xc, axis=0) * -1 / s ** 2
    dvar = ds / (2 * s)
    dxc = dxn / s + dvar * 2 * xc / N
    # H is symmetric, so it takes the gradient back as it took x forward
    dx = H.dot(dxc)
    return dx, dgamma, dbeta
