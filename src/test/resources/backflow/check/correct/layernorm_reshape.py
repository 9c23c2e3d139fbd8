import numpy as np


def layernorm_forward(x, gamma, beta, ln_param):
    eps = ln_param.get('eps', 1e-5)
    N, D = x.shape
    mu = np.mean(x, axis=1)
    var = np.var(x, axis=1)
    sigma = np.sqrt(var + eps)
    xhat = (x - mu[:, np.newaxis]) / sigma[:, np.newaxis]
    out = gamma * xhat + beta
    cache = {'xhat': xhat, 'sigma': sigma, 'gamma': gamma, 'shape': (N, D)}
    return out, cache


def layernorm_backward(dout, cache):
    xhat, sigma, gamma = cache['xhat'], cache['sigma'], cache['gamma']
    N, D = cache['shape']
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xhat, axis=0)
    dxhat = dout * gamma
    a = np.mean(dxhat, axis=1).reshape(N, 1)
    b = np.mean(dxhat * xhat, axis=1).reshape(N, 1)
    dx = (dxhat - a - xhat * b) / sigma.reshape(N, 1)
    return dx, dgamma, dbeta
