# Layer normalization and a loss: sums along rows, and over everything
import numpy as np


def loss_forward(x, gamma, target):
    # x: (N, D)
    # gamma: (D,)
    # target: (N, D)
    mu = np.mean(x, axis=1, keepdims=True)
    centred = x - mu
    norms = np.sum(centred * centred, axis=1)
    size = np.mean(norms)
    apart = gamma * centred / size - target
    loss = np.sum(apart ** 2)
    return loss
