import numpy as np

DEBUG = True


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        if N == 1:
            print('a batch of one has no variance')
        mu = x.mean(axis=0)
        var = x.var(axis=0)
        if DEBUG:
            print(f'mean {mu[0]:.3f}, var {var[0]:.3f}, shapes {mu.shape}')
        rs = np.reciprocal(np.sqrt(var + eps))
        nx = (x - mu) * rs
        out = nx * gamma + beta
        cache = (nx, rs, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        out = (x - running_mean) / np.sqrt(running_var + eps) * gamma + beta
        cache = None
    else:
        raise ValueError(f'Invalid forward batchnorm mode "{mode}"')
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    nx, rs, gamma = cache
    m = nx.shape[0]
    if DEBUG:
        print("dout:", dout.shape, "nx:", nx.shape)
    db = dout.sum(axis=0)
    dg = np.sum(nx * dout, axis=0)
    dnx = dout * gamma
    s1 = dnx.sum(axis=0)
    s2 = (dnx * nx).sum(axis=0)
    dx = rs * (m * dnx - s1 - nx * s2)
    dx /= m
    if DEBUG and np.any(dx != dx):
        print("dx has a NaN")
    return dx, dg, db
