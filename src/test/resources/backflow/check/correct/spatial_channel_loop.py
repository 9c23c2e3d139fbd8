import numpy as np


def spatial_batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    C = x.shape[1]
    running_mean = bn_param.get('running_mean', np.zeros(C, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(C, dtype=x.dtype))
    out = np.zeros_like(x)
    planes = []
    for c in range(C):
        plane = x[:, c, :, :]
        if mode == 'train':
            mean, var = np.mean(plane), np.var(plane)
            running_mean[c] = momentum * running_mean[c] + (1 - momentum) * mean
            running_var[c] = momentum * running_var[c] + (1 - momentum) * var
        else:
            mean, var = running_mean[c], running_var[c]
        sd = np.sqrt(var + eps)
        normed = (plane - mean) / sd
        out[:, c] = gamma[c] * normed + beta[c]
        planes.append((normed, sd))
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    cache = (planes, gamma)
    return out, cache


def spatial_batchnorm_backward(dout, cache):
    planes, gamma = cache
    C = dout.shape[1]
    dx = np.zeros_like(dout)
    dgamma, dbeta = np.zeros(C), np.zeros(C)
    for c in range(C):
        normed, sd = planes[c]
        g = dout[:, c]
        dbeta[c] = np.sum(g)
        dgamma[c] = np.sum(g * normed)
        dx[:, c] = gamma[c] / sd * (g - np.mean(g) - normed * np.mean(g * normed))
    return dx, dgamma, dbeta
