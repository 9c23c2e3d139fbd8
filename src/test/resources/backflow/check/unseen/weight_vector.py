import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D))
    running_var = bn_param.get('running_var', np.zeros(D))
    memo = None
    if mode == 'train':
        weights = np.full(N, 1.0 / N)
        loc = weights @ x
        away = x - loc
        disp = weights @ away ** 2
        rad = np.sqrt(disp + eps)
        std_x = away / rad
        out = std_x * gamma + beta
        running_mean = running_mean * momentum + loc * (1 - momentum)
        running_var = running_var * momentum + disp * (1 - momentum)
        memo = (weights, away, rad, std_x, gamma)
    elif mode == 'test':
        out = (x - running_mean) / np.sqrt(running_var + eps) * gamma + beta
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, memo


def batchnorm_backward(dout, cache):
    weights, away, rad, std_x, gamma = cache
    column = weights.reshape(-1, 1)
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(std_x * dout, axis=0)
    dstd_x = dout * gamma
    drad = np.sum(dstd_x * away, axis=0) * -1 / rad ** 2
    ddisp = drad / rad * 0.5
    daway = dstd_x / rad
    daway += column * 2 * away * ddisp
    dloc = -np.sum(daway, axis=0)
    dx = daway + column * dloc
    return dx, dgamma, dbeta
