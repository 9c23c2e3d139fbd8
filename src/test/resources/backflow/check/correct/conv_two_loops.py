import numpy as np


def conv_forward_naive(x, w, b, conv_param):
    s = conv_param.get('stride', 1)
    p = conv_param.get('pad', 0)
    N, C, H, W = x.shape
    F, C, HH, WW = w.shape
    H2 = (H + 2 * p - HH) // s + 1
    W2 = (W + 2 * p - WW) // s + 1
    padded = np.zeros((N, C, H + 2 * p, W + 2 * p))
    padded[:, :, p:p + H, p:p + W] = x
    filters = w.reshape(F, -1)
    out = np.empty((N, F, H2, W2))
    for i in range(H2):
        for j in range(W2):
            patch = padded[:, :, i * s:i * s + HH, j * s:j * s + WW].reshape(N, -1)
            out[:, :, i, j] = patch.dot(filters.T) + b
    return out, (padded, w, s, p)


def conv_backward_naive(dout, cache):
    padded, w, s, p = cache
    N, F, H2, W2 = dout.shape
    F, C, HH, WW = w.shape
    filters = w.reshape(F, -1)
    dpadded = np.zeros_like(padded)
    dfilters = np.zeros_like(filters)
    for i in range(H2):
        for j in range(W2):
            patch = padded[:, :, i * s:i * s + HH, j * s:j * s + WW].reshape(N, -1)
            g = dout[:, :, i, j]
            dfilters += g.T.dot(patch)
            dpadded[:, :, i * s:i * s + HH, j * s:j * s + WW] += g.dot(filters).reshape(N, C, HH, WW)
    H, W = padded.shape[2] - 2 * p, padded.shape[3] - 2 * p
    dx = dpadded[:, :, p:p + H, p:p + W]
    return dx, dfilters.reshape(w.shape), dout.sum(axis=(0, 2, 3))
