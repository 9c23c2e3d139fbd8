"""Batch norm and layer norm by one pair of helpers; the axis is an argument."""
import numpy as np


def _norm(x, axis, eps):
    mean = x.mean(axis=axis, keepdims=True)
    var = x.var(axis=axis, keepdims=True)
    std = np.sqrt(var + eps)
    return (x - mean) / std, std, mean, var


def _norm_grad(dn, n, std, axis):
    m = n.shape[axis]
    total = dn.sum(axis=axis, keepdims=True)
    dotted = (dn * n).sum(axis=axis, keepdims=True)
    return (m * dn - total - n * dotted) / (m * std)


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    running_mean = bn_param.get('running_mean', np.zeros(x.shape[1]))
    running_var = bn_param.get('running_var', np.zeros(x.shape[1]))
    if bn_param['mode'] == 'train':
        n, std, mean, var = _norm(x, 0, eps)
        bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mean[0]
        bn_param['running_var'] = momentum * running_var + (1 - momentum) * var[0]
        return gamma * n + beta, (n, std, gamma)
    if bn_param['mode'] == 'test':
        return gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta, None
    raise ValueError('mode')


def batchnorm_backward(dout, cache):
    n, std, gamma = cache
    dgamma = (dout * n).sum(axis=0)
    dbeta = dout.sum(axis=0)
    dx = _norm_grad(dout * gamma, n, std, 0)
    return dx, dgamma, dbeta


def layernorm_forward(x, gamma, beta, ln_param):
    n, std, _, _ = _norm(x, 1, ln_param.get('eps', 1e-5))
    return gamma * n + beta, (n, std, gamma)


def layernorm_backward(dout, cache):
    n, std, gamma = cache
    dgamma = (dout * n).sum(axis=0)
    dbeta = dout.sum(axis=0)
    dx = _norm_grad(dout * gamma, n, std, 1)
    return dx, dgamma, dbeta
