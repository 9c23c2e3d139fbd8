# Layer normalization: the statistics are of each sample.
import numpy as np


def layernorm_forward(x, gamma, beta, eps):
    mu = np.mean(x, axis=1, keepdims=True)
    x_minus_mu = x - mu
    square = x_minus_mu ** 2
    var = np.mean(square, axis=1, keepdims=True)
    var_plus_eps = var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm = x_minus_mu * std_invert
    scaled = gamma * x_norm
    out = scaled + beta
    return out, None
