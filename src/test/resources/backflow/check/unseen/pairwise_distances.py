import numpy as np


# The variance as half the mean squared distance of all pairs.
def batchnorm_forward(x, gamma, beta, bn_param):
    training = bn_param['mode'] == 'train'
    delta = bn_param.get('eps', 1e-5)
    rho = bn_param.get('momentum', 0.9)
    rows, cols = x.shape
    avg_run = bn_param.get('running_mean', np.zeros(cols))
    var_run = bn_param.get('running_var', np.zeros(cols))
    stash = None
    if training:
        center = x.sum(axis=0) / rows
        gaps = x[:, np.newaxis, :] - x[np.newaxis, :, :]
        power = np.sum(gaps * gaps, axis=(0, 1)) / (2 * rows * rows)
        length = np.sqrt(power + delta)
        ratio = (x - center) / length
        out = ratio * gamma + beta
        avg_run = rho * avg_run + (1 - rho) * center
        var_run = rho * var_run + (1 - rho) * power
        stash = (gaps, length, ratio, gamma)
    else:
        out = (x - avg_run) / np.sqrt(var_run + delta) * gamma + beta
    bn_param['running_mean'], bn_param['running_var'] = avg_run, var_run
    return out, stash


def batchnorm_backward(dout, cache):
    gaps, length, ratio, gamma = cache
    rows = dout.shape[0]
    grad_beta = dout.sum(axis=0)
    grad_gamma = np.sum(ratio * dout, axis=0)
    grad_ratio = gamma * dout
    grad_length = -np.sum(grad_ratio * ratio, axis=0) / length
    grad_power = grad_length / (2 * length)
    grad_gaps = 2 * gaps * grad_power / (2 * rows * rows)
    grad_center = -np.sum(grad_ratio / length, axis=0)
    grad_x = grad_ratio / length
    grad_x = grad_x + np.sum(grad_gaps, axis=1) - np.sum(grad_gaps, axis=0)
    grad_x = grad_x + grad_center / rows
    return grad_x, grad_gamma, grad_beta
