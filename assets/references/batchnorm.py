# Batch normalization, training mode: what a student's forward pass is compared with.
import numpy as np


def batchnorm_forward(x, gamma, beta, eps, momentum, running_mean, running_var):
    mu = np.mean(x, axis=0)
    x_minus_mu = x - mu
    square = x_minus_mu ** 2
    var = np.mean(square, axis=0)
    var_plus_eps = var + eps
    std = np.sqrt(var_plus_eps)
    std_invert = 1.0 / std
    x_norm = x_minus_mu * std_invert
    scaled = gamma * x_norm
    out = scaled + beta
    new_running_mean = momentum * running_mean + (1 - momentum) * mu
    new_running_var = momentum * running_var + (1 - momentum) * var
    return out, (new_running_mean, new_running_var)
