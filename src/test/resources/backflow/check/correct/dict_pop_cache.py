import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.pop('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.pop('running_var', np.zeros(D, dtype=x.dtype))
    cache = {}
    if mode == 'train':
        mu = np.mean(x, axis=0)
        sigma_sq = np.var(x, axis=0)
        sigma = np.sqrt(sigma_sq + eps)
        x_tilde = (x - mu) / sigma
        out = gamma * x_tilde + beta
        cache['sigma'] = sigma
        cache['x_tilde'] = x_tilde
        cache['gamma'] = gamma
        cache['N'] = N
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * sigma_sq
    elif mode == 'test':
        x_tilde = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * x_tilde + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    sigma = cache['sigma']
    x_tilde = cache['x_tilde']
    N = cache['N']
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(x_tilde * dout, axis=0)
    dx_tilde = dout * cache['gamma']
    # x_tilde = x0 / sigma, and sigma moves with x0
    dx0 = dx_tilde / sigma
    dsigma = -np.sum(dx_tilde * x_tilde / sigma, axis=0)
    # sigma^2 = mean of x0^2 + eps
    dx0 += dsigma * x_tilde / N
    dx = dx0 - np.mean(dx0, axis=0)
    return dx, dgamma, dbeta
