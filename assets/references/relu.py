# A rectified linear unit.
import numpy as np


def relu_forward(x):
    out = np.maximum(0, x)
    return out, None
