import numpy as np

mean0 = lambda a: np.mean(a, axis=0)
sum0 = lambda a: np.sum(a, axis=0)


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    update = lambda old, new: momentum * old + (1 - momentum) * new

    if mode == 'train':
        mu = mean0(x)
        var = mean0((x - mu) ** 2)
        invstd = (var + eps) ** -0.5
        nx = (x - mu) * invstd
        out, cache = gamma * nx + beta, (nx, invstd, gamma)
        running_mean, running_var = update(running_mean, mu), update(running_var, var)
    elif mode == 'test':
        out, cache = gamma * (x - running_mean) * (running_var + eps) ** -0.5 + beta, None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'], bn_param['running_var'] = running_mean, running_var
    return out, cache


def batchnorm_backward(dout, cache):
    nx, invstd, gamma = cache
    dbeta, dgamma = sum0(dout), sum0(dout * nx)
    center = lambda a: a - mean0(a)
    dnx = gamma * dout
    dx = invstd * (center(dnx) - nx * mean0(nx * dnx))
    return dx, dgamma, dbeta
