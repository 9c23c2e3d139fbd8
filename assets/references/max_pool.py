# The largest number of each window.
import numpy as np


def max_pool_forward(x, height, width, stride):
    N, C, H, W = x.shape
    rows = 1 + (H - height) // stride
    columns = 1 + (W - width) // stride
    out = np.zeros((N, C, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top = i * stride
            left = j * stride
            window = x[:, :, top:top + height, left:left + width]
            out[:, :, i, j] = np.max(window, axis=(2, 3))
    return out, (x, height, width, stride)


def max_pool_backward(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros_like(x)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            top = i * stride
            left = j * stride
            window = x[:, :, top:top + height, left:left + width]
            largest = np.max(window, axis=(2, 3), keepdims=True)
            part = dout[:, :, i, j][:, :, None, None]
            dx[:, :, top:top + height, left:left + width] += (window == largest) * part
    return (dx,)
