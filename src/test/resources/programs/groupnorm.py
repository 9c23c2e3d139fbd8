# Group normalization: the channels in groups, each group of a row by its own mean and variance
import numpy as np


def groupnorm_forward(x, gamma, beta, G=2, eps=1e-5):
    # x: (N, 6)
    # gamma: (6,)
    # beta: (6,)
    N, C = x.shape
    groups = x.reshape((N, G, -1))
    mu = np.mean(groups, axis=2, keepdims=True)
    var = np.mean((groups - mu) ** 2, axis=2, keepdims=True)
    xhat = ((groups - mu) / np.sqrt(var + eps)).reshape((N, C))
    out = gamma * xhat + beta
    return out
