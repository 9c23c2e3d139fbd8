import numpy as np


# The six formulas of the paper, each as one expression.
def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    m, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        mu_B = np.sum(x, axis=0) / m
        var_B = np.sum((x - mu_B) ** 2, axis=0) / m
        x_hat = (x - mu_B) / np.sqrt(var_B + eps)
        out = gamma * x_hat + beta
        running_mean = momentum * running_mean + (1 - momentum) * mu_B
        running_var = momentum * running_var + (1 - momentum) * var_B
        cache = (x, x_hat, mu_B, var_B, eps, gamma)
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    x, x_hat, mu_B, var_B, eps, gamma = cache
    m = x.shape[0]

    dx_hat = dout * gamma
    dvar_B = np.sum(dx_hat * (x - mu_B) * (-1.0 / 2.0) * (var_B + eps) ** (-3.0 / 2.0), axis=0)
    dmu_B = np.sum(dx_hat * (-1.0 / np.sqrt(var_B + eps)), axis=0) + dvar_B * np.sum(-2 * (x - mu_B), axis=0) / m
    dx = dx_hat * 1.0 / np.sqrt(var_B + eps) + dvar_B * 2.0 * (x - mu_B) / m + dmu_B * 1.0 / m
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)

    return dx, dgamma, dbeta
