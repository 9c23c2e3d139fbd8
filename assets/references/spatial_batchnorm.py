# Spatial batch normalization, training mode: the statistics are of each channel.
import numpy as np


def spatial_batchnorm_forward(x, gamma, beta, eps, momentum, running_mean, running_var):
    N, C, H, W = x.shape
    x_flat = x.transpose(0, 2, 3, 1).reshape(-1, C)
    mu = np.mean(x_flat, axis=0)
    x_minus_mu = x_flat - mu
    square = x_minus_mu ** 2
    var = np.mean(square, axis=0)
    var_plus_eps = var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm = x_minus_mu * std_invert
    scaled = gamma * x_norm
    out_flat = scaled + beta
    out = out_flat.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    new_running_mean = momentum * running_mean + (1 - momentum) * mu
    new_running_var = momentum * running_var + (1 - momentum) * var
    return out, (new_running_mean, new_running_var)
