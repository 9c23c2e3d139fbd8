# Batch normalization, test mode.
import numpy as np


def batchnorm_forward(x, gamma, beta, eps, momentum, running_mean, running_var):
    x_minus_mean = x - running_mean
    var_plus_eps = running_var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm = x_minus_mean * std_invert
    scaled = gamma * x_norm
    out = scaled + beta
    return out, (running_mean, running_var)
