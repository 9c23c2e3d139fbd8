# Statistics of each channel of a stack of pictures, by reshaping and transposing
import numpy as np


def spatial_forward(x, gamma, beta):
    """
    - x: Pictures of shape (N, C, H, W)
    - gamma: Scale of shape (C,)
    - beta: Shift of shape (C,)
    """
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(N * H * W, C)
    mu = np.mean(rows, axis=0)
    centred = rows - mu
    var = np.mean(centred ** 2, axis=0)
    norm = centred / np.sqrt(var + 1e-5)
    scaled = gamma * norm + beta
    out = scaled.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return out, (norm, gamma, var)
