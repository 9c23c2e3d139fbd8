# Division by and of arrays, numbers and rows
import numpy as np


def division_forward(x, scale):
    # x: (N, D)
    # scale: (D,)
    positive = np.exp(x)
    inverse = 1.0 / positive
    ratio = positive / (scale * scale + 1)
    share = ratio / np.sum(ratio, axis=1, keepdims=True)
    out = share / 2 + 3 / (inverse + 1) - (-x) / positive
    return out
