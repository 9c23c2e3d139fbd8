import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode, eps = bn_param['mode'], bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    zeros = np.zeros(x.shape[1], dtype=x.dtype)
    rm = bn_param.get('running_mean', zeros)
    rv = bn_param.get('running_var', zeros)
    if mode == 'test':
        y = (x - rm) * np.exp(-0.5 * np.log(rv + eps))
        return gamma * y + beta, None
    assert mode == 'train', mode
    m1 = np.mean(x, axis=0)
    r = x - m1
    m2 = np.mean(np.square(r), axis=0)
    lg = np.log(m2 + eps)
    g = np.exp(-0.5 * lg)
    y = r * g
    bn_param['running_mean'] = momentum * rm + (1 - momentum) * m1
    bn_param['running_var'] = momentum * rv + (1 - momentum) * m2
    return gamma * y + beta, {'r': r, 'm2': m2, 'g': g, 'y': y, 'gamma': gamma, 'eps': eps}


def batchnorm_backward(dout, cache):
    r, m2, g, y = cache['r'], cache['m2'], cache['g'], cache['y']
    gamma, eps = cache['gamma'], cache['eps']
    count = r.shape[0]
    b_bar = np.sum(dout, axis=0)
    g_bar = np.sum(dout * y, axis=0)
    y_bar = dout * gamma
    gain_bar = np.sum(y_bar * r, axis=0)
    lg_bar = -0.5 * g * gain_bar
    m2_bar = lg_bar / (m2 + eps)
    r_bar = y_bar * g + 2 * r * m2_bar / count
    m1_bar = -np.sum(r_bar, axis=0)
    x_bar = r_bar + m1_bar / count
    return x_bar, g_bar, b_bar
