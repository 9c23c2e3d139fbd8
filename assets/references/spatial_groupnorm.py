# Spatial group normalization: the statistics are of each sample and group of channels.
import numpy as np


def spatial_groupnorm_forward(x, gamma, beta, G, eps):
    N, C, H, W = x.shape
    x_group = x.reshape(N, G, C // G * H * W)
    mu = np.mean(x_group, axis=2, keepdims=True)
    x_minus_mu = x_group - mu
    square = x_minus_mu ** 2
    var = np.mean(square, axis=2, keepdims=True)
    var_plus_eps = var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm_group = x_minus_mu * std_invert
    x_norm = x_norm_group.reshape(N, C, H, W)
    scaled = gamma * x_norm
    out = scaled + beta
    return out, None
