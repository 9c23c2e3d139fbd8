# Batch normalization with NumPy's own variance and a root written as a power
import numpy as np


def standardize_forward(x, gamma, beta, eps=1e-5):
    """
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    """
    mean = x.mean(axis=0)
    var = np.var(x, axis=0)
    std = (var + eps) ** 0.5
    norm = (x - mean) / std
    out = gamma * norm + beta
    cache = (norm, std, gamma)
    return out, cache
