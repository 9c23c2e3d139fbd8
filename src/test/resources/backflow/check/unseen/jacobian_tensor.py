import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    n_rows, n_cols = x.shape
    ema_mean = bn_param.get('running_mean', np.zeros(n_cols))
    ema_var = bn_param.get('running_var', np.zeros(n_cols))
    saved = None
    if mode == 'train':
        xm = np.mean(x, axis=0, keepdims=True)
        xv = np.mean((x - xm) ** 2, axis=0, keepdims=True)
        k = 1.0 / np.sqrt(xv + eps)
        q = (x - xm) * k
        out = q * gamma + beta
        ema_mean = momentum * ema_mean + (1 - momentum) * xm.ravel()
        ema_var = momentum * ema_var + (1 - momentum) * xv.ravel()
        saved = q, k, gamma
    elif mode == 'test':
        out = (x - ema_mean) / np.sqrt(ema_var + eps) * gamma + beta
    bn_param['running_mean'], bn_param['running_var'] = ema_mean, ema_var
    return out, saved


def batchnorm_backward(dout, cache):
    q, k, gamma = cache
    n_rows, n_cols = dout.shape
    dq = dout * gamma
    eye = np.eye(n_rows)[:, :, None]
    outer = np.einsum('id,jd->ijd', q, q)
    jac = (eye - 1.0 / n_rows - outer / n_rows) * k
    dx = np.einsum('ijd,jd->id', jac, dq)
    dgamma = np.einsum('id,id->d', dout, q)
    dbeta = np.einsum('id->d', dout)
    return dx, dgamma, dbeta
