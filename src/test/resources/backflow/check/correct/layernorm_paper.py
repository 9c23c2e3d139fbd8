import numpy as np


def layernorm_forward(x, gamma, beta, ln_param):
    eps = ln_param.get('eps', 1e-5)
    m = np.mean(x, axis=1, keepdims=True)
    v = np.var(x, axis=1, keepdims=True)
    y = (x - m) / np.sqrt(v + eps)
    out = gamma * y + beta
    cache = (x, m, v, y, gamma, eps)
    return out, cache


def layernorm_backward(dout, cache):
    x, m, v, y, gamma, eps = cache
    D = x.shape[1]
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * y, axis=0)
    dy = dout * gamma
    dv = np.sum(dy * (x - m) * -0.5 * (v + eps) ** -1.5, axis=1, keepdims=True)
    dm = np.sum(-dy / np.sqrt(v + eps), axis=1, keepdims=True)
    dx = dy / np.sqrt(v + eps) + 2 * dv * (x - m) / D + dm / D
    return dx, dgamma, dbeta
