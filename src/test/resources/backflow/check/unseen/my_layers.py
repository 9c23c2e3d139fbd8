"""My layers for the second assignment."""
import numpy as np


def affine_forward(x, w, b):
    x2 = x.reshape(len(x), -1)
    return np.dot(x2, w) + b, (x, w)


def affine_backward(dout, cache):
    x, w = cache
    x2 = x.reshape(len(x), -1)
    grad_w = np.dot(x2.T, dout)
    grad_b = dout.sum(0)
    grad_x = np.dot(dout, w.T).reshape(x.shape)
    return grad_x, grad_w, grad_b


def relu_forward(x):
    alive = (x > 0).astype(x.dtype)
    return x * alive, alive


def relu_backward(dout, cache):
    alive = cache
    return dout * alive


def dropout_forward(x, dropout_param):
    # p is the chance to stay
    p = dropout_param['p']
    if dropout_param.get('seed'):
        np.random.seed(dropout_param['seed'])
    if dropout_param['mode'] == 'train':
        stay = np.random.rand(*x.shape) < p
        return x * stay / p, (dropout_param, stay)
    return x, (dropout_param, None)


def dropout_backward(dout, cache):
    dropout_param, stay = cache
    if dropout_param['mode'] == 'test':
        return dout
    return dout * stay / dropout_param['p']


def layernorm_forward(x, gamma, beta, ln_param):
    eps = ln_param.get('eps', 1e-5)
    mean = x.mean(1, keepdims=True)
    dev = x - mean
    scale = np.sqrt((dev * dev).mean(1, keepdims=True) + eps)
    unit = dev / scale
    return unit * gamma + beta, (dev, scale, unit, gamma)


def layernorm_backward(dout, cache):
    dev, scale, unit, gamma = cache
    width = dout.shape[1]
    grad_gamma = (dout * unit).sum(0)
    grad_beta = dout.sum(0)
    grad_unit = dout * gamma
    grad_scale = -(grad_unit * dev).sum(1, keepdims=True) / scale ** 2
    grad_dev = grad_unit / scale + grad_scale * dev / (scale * width)
    grad_x = grad_dev - grad_dev.mean(1, keepdims=True)
    return grad_x, grad_gamma, grad_beta


def batchnorm_forward(x, gamma, beta, bn_param):
    out, cache = None, None
    # TODO
    return out, cache


def batchnorm_backward(dout, cache):
    dx, dgamma, dbeta = None, None, None
    # TODO
    return dx, dgamma, dbeta
