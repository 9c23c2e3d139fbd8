# Two names for one value, each used
import numpy as np


def aliasing_forward(x, gamma):
    # x: (N, D)
    # gamma: (D,)
    mu = np.mean(x, axis=0)
    norm = x - mu
    x_hat = norm
    scaled = gamma * x_hat
    out = scaled + norm
    out_again = out
    return out_again, (x_hat, gamma)
