import numpy as np


def affine_forward(x, w, b):
    D = np.prod(x.shape[1:])
    rows = np.reshape(x, (x.shape[0], D))
    out = rows @ w + b[np.newaxis, :]
    return out, (x, w, b)


def affine_backward(dout, cache):
    x, w, _ = cache
    D = np.prod(x.shape[1:])
    rows = np.reshape(x, (x.shape[0], D))
    drows = dout @ w.T
    dx = np.reshape(drows, x.shape)
    dw = rows.T @ dout
    db = np.ones(dout.shape[0]) @ dout
    return dx, dw, db
