# -*- coding: utf-8 -*-
# Übung 2: Rückwärts durch die Normalisierung (反向傳播)
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    if mode == 'train':
        # μ und σ² je Merkmal
        mu = np.mean(x, axis=0)
        var = np.mean((x - mu) ** 2, axis=0)
        xn = (x - mu) / \
            np.sqrt(var + eps)
        out = gamma * xn + \
            beta
        running_mean = momentum * running_mean + \
            (1 - momentum) * mu
        running_var = momentum * running_var + \
            (1 - momentum) * var
        cache = x, mu, var, xn, gamma, eps
    elif mode == 'test':
        xn = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * xn + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, mu, var, xn, gamma, eps = cache
    N, D = dout.shape
    # ∂L/∂β, ∂L/∂γ
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xn, axis=0)
    dxn = dout * gamma
    # ∂L/∂σ² 變異數的梯度
    dvar = np.sum(dxn * (x - mu), axis=0) * \
        -0.5 * (var + eps) ** -1.5
    # ∂L/∂μ 平均的梯度
    dmu = np.sum(-dxn / np.sqrt(var + eps), axis=0) \
        + dvar * np.mean(-2 * (x - mu), axis=0)
    dx = dxn / np.sqrt(var + eps) \
        + dvar * 2 * (x - mu) / N \
        + dmu / N
    return dx, dgamma, dbeta
