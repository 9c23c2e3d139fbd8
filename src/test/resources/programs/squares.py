# A value used twice by one op, and once more by another
import numpy as np


def squares_forward(v, w):
    # v: (N, D)
    # w: (D,)
    square = v * v
    mixed = square - v * w
    out = np.sum(mixed * mixed, axis=1)
    return out
