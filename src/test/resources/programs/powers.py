# Logarithms and powers, of constants and of arrays
import numpy as np


def powers_forward(x, p):
    # x: (N, D)
    # p: (D,)
    base = x ** 2 + 1
    raised = base ** p
    cubed = np.power(x, 3)
    mean = np.mean(np.log(base) + cubed, axis=(0, 1))
    out = raised * mean - np.sqrt(base) + 2 ** x
    return out
