import numpy as np


def affine_forward(x, w, b):
    """
    A fully connected layer.

    Inputs:
    - x: of shape (N, d_1, ..., d_k)
    - w: of shape (D, M)
    - b: of shape (M,)
    """
    N = x.shape[0]
    flat = x.reshape(N, -1)
    out = flat.dot(w) + b
    cache = (x, w, b)
    return out, cache


def affine_backward(dout, cache):
    x, w, b = cache
    flat = x.reshape(x.shape[0], -1)
    dx = dout.dot(w.T).reshape(x.shape)
    dw = flat.T.dot(dout)
    db = np.sum(dout, axis=0)
    return dx, dw, db
