# A convolution, written as the sums that it is.
import numpy as np


def conv_forward(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode='constant')
    rows = 1 + (H + 2 * pad - HH) // stride
    columns = 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((N, F, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top = i * stride
            left = j * stride
            window = padded[:, :, top:top + HH, left:left + WW]
            out[:, :, i, j] = np.tensordot(window, w, axes=([1, 2, 3], [1, 2, 3])) + b
    return out, (x, w, b, stride, pad)


def conv_backward(dout, cache):
    x, w, b, stride, pad = cache
    N, C, H, W = x.shape
    F, _, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode='constant')
    dpadded = np.zeros_like(padded)
    dw = np.zeros_like(w)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            top = i * stride
            left = j * stride
            window = padded[:, :, top:top + HH, left:left + WW]
            part = dout[:, :, i, j]
            dw += np.tensordot(part, window, axes=([0], [0]))
            dpadded[:, :, top:top + HH, left:left + WW] += np.tensordot(part, w, axes=([1], [0]))
    db = np.sum(dout, axis=(0, 2, 3))
    dx = dpadded[:, :, pad:pad + H, pad:pad + W]
    return dx, dw, db
