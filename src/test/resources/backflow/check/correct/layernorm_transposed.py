import numpy as np


def layernorm_forward(x, gamma, beta, ln_param):
    eps = ln_param.get('eps', 1e-5)
    # batch norm of the transpose
    xt = x.T
    mean = xt.mean(axis=0)
    var = xt.var(axis=0)
    std = np.sqrt(var + eps)
    xn = ((xt - mean) / std).T
    out = xn * gamma + beta
    return out, (xn, std, gamma)


def layernorm_backward(dout, cache):
    xn, std, gamma = cache
    D = dout.shape[1]
    dgamma = (dout * xn).sum(axis=0)
    dbeta = dout.sum(axis=0)
    dxn = (dout * gamma).T
    xnt = xn.T
    dxt = (D * dxn - dxn.sum(axis=0) - xnt * (dxn * xnt).sum(axis=0)) / (D * std)
    return dxt.T, dgamma, dbeta
