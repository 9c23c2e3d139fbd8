# Scale and shift
#
# The last two stages of batch normalization alone.
# x = [[ 1, -2, 3],
#      [ 4,  0, 2],
#      [-1,  2, 1],
#      [ 2,  1, 0]]
# gamma = [2, 0.5, -1]
# beta = [0.5, -0.5, 1]
# dout = [[ 0.4, -0.2,  0.1],
#         [-0.3,  0.5,  0.7],
#         [ 0.6,  0.1, -0.4],
#         [ 0.2, -0.9,  0.3]]


def scale_shift_forward(x, gamma, beta):
    """
    Inputs:
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    """
    out = x * gamma + beta
    return out, (x, gamma)
