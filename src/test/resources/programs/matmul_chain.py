# Two layers, and a stack of matrices at the end
import numpy as np


def layers_forward(x, W1, b1, W2, K):
    # x: (N, D)
    # W1: (D, H)
    # b1: (H,)
    # W2: (H, M)
    # K: (B, M, N)
    hidden = np.maximum(0, x @ W1 + b1)
    scores = hidden.dot(W2)
    gram = scores.T @ scores
    stack = np.matmul(K, x) + np.sum(gram)
    out = stack.sum(axis=0) * 0.5
    return out, hidden
