# Spatial batch normalization, test mode.
import numpy as np


def spatial_batchnorm_forward(x, gamma, beta, eps, momentum, running_mean, running_var):
    N, C, H, W = x.shape
    x_flat = x.transpose(0, 2, 3, 1).reshape(-1, C)
    x_minus_mean = x_flat - running_mean
    var_plus_eps = running_var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm = x_minus_mean * std_invert
    scaled = gamma * x_norm
    out_flat = scaled + beta
    out = out_flat.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return out, (running_mean, running_var)
