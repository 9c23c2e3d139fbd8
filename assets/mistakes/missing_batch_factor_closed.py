# title: 1/N forgotten in the closed form
# question: Which of dx, dgamma, dbeta will be wrong, and by what factor?
# line: 34
# diagnosis: missing-batch-factor
# answer: dx, by N: the bracket is N times the gradient, and 1/N in front takes that back.
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
    out = gamma * xn + beta
    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mu
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * var
    return out, {'xn': xn, 'ivar': ivar, 'gamma': gamma}


def batchnorm_backward(dout, cache):
    xn, ivar, gamma = cache['xn'], cache['ivar'], cache['gamma']
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xn, axis=0)
    dx = gamma * ivar * (N * dout - dbeta - xn * dgamma)
    return dx, dgamma, dbeta
