import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    """
    Batch normalization of a matrix.

    Input:
    - x: Data of shape (N, D)
    - gamma: Scale of shape (D,)
    - beta: Shift of shape (D,)
    - bn_param: Dictionary with mode, eps, momentum, running_mean, running_var

    Returns a tuple of:
    - out: of shape (N, D)
    - cache: for the backward pass
    """
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)

    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    out, cache = None, None
    if mode == 'train':
        mu = np.mean(x, axis=0)
        xc = x - mu
        sq = xc ** 2
        var = np.mean(sq, axis=0)
        std = np.sqrt(var + eps)
        istd = 1.0 / std
        xhat = xc * istd
        scaled = gamma * xhat
        out = scaled + beta

        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
        cache = (xhat, gamma, xc, istd, std)
    elif mode == 'test':
        xhat = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * xhat + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var

    return out, cache


def batchnorm_backward(dout, cache):
    """
    Backward pass, one step for each step of the forward pass.

    Inputs:
    - dout: Upstream derivatives, of shape (N, D)
    - cache: what the forward pass kept

    Returns a tuple of:
    - dx: (N, D)
    - dgamma: (D,)
    - dbeta: (D,)
    """
    xhat, gamma, xc, istd, std = cache
    N, D = dout.shape

    # step 9
    dbeta = np.sum(dout, axis=0)
    dscaled = dout
    # step 8
    dgamma = np.sum(dscaled * xhat, axis=0)
    dxhat = dscaled * gamma
    # step 7
    distd = np.sum(dxhat * xc, axis=0)
    dxc = dxhat * istd
    # step 6
    dstd = -1.0 / (std ** 2) * distd
    # step 5
    dvar = 0.5 / std * dstd
    # step 4
    dsq = np.ones((N, D)) / N * dvar
    # step 3
    dxc += 2 * xc * dsq
    # step 2
    dx = dxc.copy()
    dmu = -np.sum(dxc, axis=0)
    # step 1
    dx += np.ones((N, D)) / N * dmu

    return dx, dgamma, dbeta
