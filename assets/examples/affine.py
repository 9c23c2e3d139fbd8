# Affine layer
#
# N = 4 samples with D = 3 features go to M = 2 outputs.
# x = [[ 1, -2, 3],
#      [ 4,  0, 2],
#      [-1,  2, 1],
#      [ 2,  1, 0]]
# W = [[ 0.5, -1],
#      [ 1,    2],
#      [-0.5,  1]]
# b = [0.1, -0.2]
# dout = [[ 0.4, -0.2],
#         [-0.3,  0.5],
#         [ 0.6,  0.1],
#         [ 0.2, -0.9]]


def affine_forward(x, W, b):
    """
    Inputs:
    - x: Data of shape (N, D)
    - W: Weights of shape (D, M)
    - b: Bias of shape (M,)
    """
    out = x @ W + b
    return out, (x, W)
