import numpy as np


# Folds everything into out = x * a + b, one multiplication and one addition for each number.
def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        mean = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        mean, var = running_mean, running_var
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    rsqrt = 1 / np.sqrt(var + eps)
    a = gamma * rsqrt
    b = beta - mean * a
    out = x * a + b
    cache = (x, mean, rsqrt, a, gamma)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, mean, rsqrt, a, gamma = cache
    N = x.shape[0]
    db = np.sum(dout, axis=0)
    da = np.sum(dout * x, axis=0)
    # b = beta - mean * a
    dbeta = db
    dmean = -a * db
    da = da - mean * db
    # a = gamma * rsqrt
    dgamma = da * rsqrt
    drsqrt = da * gamma
    # rsqrt = (var + eps) ** -0.5
    dvar = -0.5 * drsqrt * rsqrt ** 3
    dx = dout * a + dvar * 2 * (x - mean) / N + dmean / N
    return dx, dgamma, dbeta
