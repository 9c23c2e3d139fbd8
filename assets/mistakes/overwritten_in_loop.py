# title: A loop that keeps only the last row
# question: What is dbeta after the loop?
# line: 34
# diagnosis: overwritten-gradient
# answer: The last row of dout. dx is wrong, too, since it reads dbeta.
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D))
    running_var = bn_param.get('running_var', np.zeros(D))
    if bn_param['mode'] == 'test':
        return gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta, None

    mu = np.mean(x, axis=0)
    var = np.var(x, axis=0)
    sigma = np.sqrt(var + eps)
    z = (x - mu) / sigma
    out = gamma * z + beta
    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mu
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * var
    return out, (z, sigma, gamma)


def batchnorm_backward(dout, cache):
    z, sigma, gamma = cache
    N, D = dout.shape
    dbeta = np.zeros(D)
    dgamma = np.zeros(D)
    for i in range(N):
        dbeta = dout[i]
        dgamma += dout[i] * z[i]
    dx = np.zeros((N, D))
    for i in range(N):
        dx[i] = gamma / sigma * (dout[i] - dbeta / N - z[i] * dgamma / N)
    return dx, dgamma, dbeta
