import numpy as np


def max_pool_forward_naive(x, pool_param):
    h = pool_param['pool_height']
    w = pool_param['pool_width']
    s = pool_param['stride']
    N, C, H, W = x.shape
    rows, columns = (H - h) // s + 1, (W - w) // s + 1
    out = np.zeros((N, C, rows, columns))
    for n in range(N):
        for c in range(C):
            for i in range(rows):
                for j in range(columns):
                    out[n, c, i, j] = x[n, c, i * s:i * s + h, j * s:j * s + w].max()
    return out, (x, pool_param)


def max_pool_backward_naive(dout, cache):
    x, pool_param = cache
    h, w, s = pool_param['pool_height'], pool_param['pool_width'], pool_param['stride']
    dx = np.zeros(x.shape)
    N, C, rows, columns = dout.shape
    for n in range(N):
        for c in range(C):
            for i in range(rows):
                for j in range(columns):
                    best = np.argmax(x[n, c, i * s:i * s + h, j * s:j * s + w])
                    dx[n, c, i * s + best // w, j * s + best % w] += dout[n, c, i, j]
    return dx
