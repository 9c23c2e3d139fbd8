import numpy as np

EPS = 1e-5


def batchnorm_forward(x, gamma, beta, bn_param):
    N, D = x.shape
    eps = bn_param.get('eps', EPS)
    momentum = bn_param.get('momentum', 0.9)
    bn_param.setdefault('running_mean', np.zeros(D, dtype=x.dtype))
    bn_param.setdefault('running_var', np.zeros(D, dtype=x.dtype))

    if bn_param['mode'] == 'test':
        istd = 1.0 / np.sqrt(bn_param['running_var'] + eps)
        return (x - bn_param['running_mean']) * istd * gamma + beta, None
    if bn_param['mode'] != 'train':
        raise ValueError('Invalid mode: {}'.format(bn_param['mode']))

    mu = np.mean(x, axis=0)
    x_mu = x - mu
    var = np.mean(x_mu ** 2, axis=0)
    istd = 1.0 / np.sqrt(var + eps)
    xhat = x_mu * istd
    bn_param['running_mean'] = momentum * bn_param['running_mean'] + (1 - momentum) * mu
    bn_param['running_var'] = momentum * bn_param['running_var'] + (1 - momentum) * var
    return gamma * xhat + beta, (x_mu, istd, xhat, gamma)


def batchnorm_backward(dout, cache):
    x_mu, istd, xhat, gamma = cache
    N = x_mu.shape[0]
    g_beta = dout.sum(axis=0)
    g_gamma = (dout * xhat).sum(axis=0)
    g_xhat = dout * gamma
    g_istd = (g_xhat * x_mu).sum(axis=0)
    g_x_mu = g_xhat * istd
    g_var = -0.5 * istd ** 3 * g_istd
    g_x_mu = g_x_mu + 2.0 * x_mu * g_var / N
    g_mu = -g_x_mu.sum(axis=0)
    g_x = g_x_mu + g_mu / N
    return g_x, g_gamma, g_beta
