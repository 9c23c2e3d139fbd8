# title: = where += belongs
# question: centered is read twice in the forward pass. How many gradients must meet?
# line: 51
# diagnosis: overwritten-gradient
# answer: Two, and they add up. The = throws the first away, the direct path: dx is wrong.
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D))
    running_var = bn_param.get('running_var', np.zeros(D))
    if bn_param['mode'] == 'test':
        x_norm = (x - running_mean) / np.sqrt(running_var + eps)
        return gamma * x_norm + beta, None

    mean = np.mean(x, axis=0)
    centered = x - mean
    square = centered ** 2
    var = np.mean(square, axis=0)
    std = np.sqrt(var + eps)
    inv = 1.0 / std
    x_norm = centered * inv
    out = gamma * x_norm + beta

    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mean
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * var
    cache = (x, centered, std, inv, x_norm, gamma)
    return out, cache


def batchnorm_backward(dout, cache):
    x, centered, std, inv, x_norm, gamma = cache
    N, D = dout.shape
    # out = gamma * x_norm + beta
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * x_norm, axis=0)
    dx_norm = dout * gamma
    # x_norm = centered * inv
    dinv = np.sum(dx_norm * centered, axis=0)
    dcentered = dx_norm * inv
    # inv = 1 / std
    dstd = -dinv / std ** 2
    # std = sqrt(var + eps)
    dvar = 0.5 * dstd / std
    # var = mean of square
    dsquare = np.ones((N, D)) * dvar / N
    # square = centered ** 2
    dcentered = 2 * centered * dsquare
    # centered = x - mean
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta
