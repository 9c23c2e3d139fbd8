# Layer normalization: the statistics of each row, kept as columns
import numpy as np


def layernorm_forward(x, gamma, beta):
    # x: (N, D)
    # gamma: (D,)
    # beta: (D,)
    mu = np.mean(x, axis=1, keepdims=True)
    centred = x - mu
    var = np.mean(centred ** 2, axis=1, keepdims=True)
    norm = centred / np.sqrt(var + 1e-5)
    out = gamma * norm + beta
    return out, (norm, gamma)
