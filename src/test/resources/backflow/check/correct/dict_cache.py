import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)

    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    out, cache = None, {}
    if mode == 'train':
        sample_mean = np.mean(x, axis=0)
        sample_var = np.var(x, axis=0)
        running_mean = momentum * running_mean + (1 - momentum) * sample_mean
        running_var = momentum * running_var + (1 - momentum) * sample_var
        shifted = x - sample_mean
        root = np.sqrt(sample_var + eps)
        x_hat = shifted / root
        out = x_hat * gamma + beta
        cache['x'] = x
        cache['mean'] = sample_mean
        cache['root'] = root
        cache['x_hat'] = x_hat
        cache['gamma'] = gamma
    elif mode == 'test':
        x_hat = (x - running_mean) / np.sqrt(running_var + eps)
        out = x_hat * gamma + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x = cache['x']
    mean = cache['mean']
    root = cache['root']
    x_hat = cache['x_hat']
    gamma = cache['gamma']
    N = x.shape[0]

    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)

    dx_hat = dout * gamma
    dvar = np.sum(dx_hat * (x - mean) * -0.5 * root ** -3, axis=0)
    dmean = np.sum(dx_hat * -1 / root, axis=0)
    dmean += dvar * np.mean(-2 * (x - mean), axis=0)
    dx = dx_hat / root
    dx += dvar * 2 * (x - mean) / N
    dx += dmean / N
    return dx, dgamma, dbeta
