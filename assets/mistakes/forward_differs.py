# title: A gradient check that passes
# question: The backward pass fits this forward pass. What is wrong?
# line: 23
# diagnosis: forward-differs
# answer: The forward pass: gamma also scales beta. A gradient check cannot see that; a reference can.
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    D = x.shape[1]
    running_mean = bn_param.get('running_mean', np.zeros(D))
    running_var = bn_param.get('running_var', np.zeros(D))
    if bn_param['mode'] == 'test':
        scale = gamma / np.sqrt(running_var + eps)
        return scale * (x - running_mean) + beta, None

    mu = np.mean(x, axis=0)
    var = np.mean((x - mu) ** 2, axis=0)
    ivar = 1 / np.sqrt(var + eps)
    xn = (x - mu) * ivar
    out = gamma * (xn + beta)
    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mu
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * var
    return out, {'xn': xn, 'ivar': ivar, 'gamma': gamma, 'beta': beta}


def batchnorm_backward(dout, cache):
    xn, ivar, gamma = cache['xn'], cache['ivar'], cache['gamma']
    N, D = dout.shape
    dbeta = np.sum(dout * gamma, axis=0)
    dgamma = np.sum(dout * (xn + cache['beta']), axis=0)
    dxn = dout * gamma
    dx = ivar * (dxn - np.mean(dxn, axis=0) - xn * np.mean(dxn * xn, axis=0))
    return dx, dgamma, dbeta
