import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    cache = None
    if mode == 'train':
        mu = np.mean(x, axis=0)
        x_mu = x - mu
        x_mu2 = x_mu ** 2
        sigma2 = np.mean(x_mu2, axis=0)
        sigma = np.sqrt(sigma2 + eps)
        x_unit = x_mu / sigma
        out = gamma * x_unit + beta
        cache = (x, mu, x_mu, sigma2, sigma, x_unit, gamma, beta, eps)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * sigma2
    elif mode == 'test':
        x_unit = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * x_unit + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    (x, mu, x_mu, sigma2, sigma, x_unit, gamma, beta, eps) = cache
    N, D = x.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(x_unit * dout, axis=0)
    dx_unit = gamma * dout
    dsigma = -np.sum(dx_unit * x_mu, axis=0) / sigma ** 2
    dsigma2 = dsigma / (2.0 * np.sqrt(sigma2 + eps))
    dx_mu2 = np.ones_like(x) * dsigma2 / N
    dx_mu = dx_unit / sigma
    dx_mu += 2.0 * x_mu * dx_mu2
    dmu = -np.sum(dx_mu, axis=0)
    dx = dx_mu + np.ones_like(x) * dmu / N
    return dx, dgamma, dbeta
