import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    """
    Normalizes a minibatch feature by feature.

    While training, mean and (uncorrected) variance come from the minibatch
    and feed two running averages that decay exponentially:

    running_mean = momentum * running_mean + (1 - momentum) * sample_mean
    running_var = momentum * running_var + (1 - momentum) * sample_var

    Input:
    - x: Data of shape (N, D)
    - gamma: Scale parameter of shape (D,)
    - beta: Shift parameter of shape (D,)
    - bn_param: Dictionary with the following keys:
      - mode: 'train' or 'test'; required
      - eps: Constant for numeric stability
      - momentum: Constant for the running averages.
      - running_mean: Array of shape (D,)
      - running_var: Array of shape (D,)

    Returns a tuple of:
    - out: of shape (N, D)
    - cache: A tuple of values needed in the backward pass
    """
    mode = bn_param["mode"]
    eps = bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)

    N, D = x.shape
    running_mean = bn_param.get("running_mean", np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get("running_var", np.zeros(D, dtype=x.dtype))

    out, cache = None, None
    if mode == "train":
        #######################################################################
        # TODO: the training pass                                             #
        #######################################################################
        # *****START OF YOUR CODE*****

        sample_mean = x.mean(axis=0)
        sample_var = x.var(axis=0)
        x_normalized = (x - sample_mean) / np.sqrt(sample_var + eps)
        out = gamma * x_normalized + beta

        running_mean = momentum * running_mean + (1 - momentum) * sample_mean
        running_var = momentum * running_var + (1 - momentum) * sample_var

        cache = (gamma, x, sample_mean, sample_var, eps, x_normalized)

        # *****END OF YOUR CODE*****
    elif mode == "test":
        # *****START OF YOUR CODE*****

        x_normalized = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * x_normalized + beta

        # *****END OF YOUR CODE*****
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

    # Store the updated running means back into bn_param
    bn_param["running_mean"] = running_mean
    bn_param["running_var"] = running_var

    return out, cache


def batchnorm_backward(dout, cache):
    """
    Backward pass for batch normalization.

    Inputs:
    - dout: Upstream derivatives, of shape (N, D)
    - cache: Intermediates from batchnorm_forward.

    Returns a tuple of:
    - dx: Gradient with respect to inputs x, of shape (N, D)
    - dgamma: Gradient with respect to scale parameter gamma, of shape (D,)
    - dbeta: Gradient with respect to shift parameter beta, of shape (D,)
    """
    dx, dgamma, dbeta = None, None, None
    # *****START OF YOUR CODE*****

    gamma, x, sample_mean, sample_var, eps, x_normalized = cache
    N, D = dout.shape

    dbeta = dout.sum(axis=0)
    dgamma = (dout * x_normalized).sum(axis=0)

    dx_normalized = dout * gamma
    inv_std = 1. / np.sqrt(sample_var + eps)
    dsample_var = (dx_normalized * (x - sample_mean) * (-.5) * inv_std ** 3).sum(axis=0)
    dsample_mean = (-dx_normalized * inv_std).sum(axis=0) + dsample_var * (-2. / N) * (x - sample_mean).sum(axis=0)
    dx = dx_normalized * inv_std + dsample_var * (2. / N) * (x - sample_mean) + dsample_mean / N

    # *****END OF YOUR CODE*****

    return dx, dgamma, dbeta


def batchnorm_backward_alt(dout, cache):
    """
    The same gradients, simplified on paper.

    Inputs / outputs: Same as batchnorm_backward
    """
    dx, dgamma, dbeta = None, None, None
    # *****START OF YOUR CODE*****

    gamma, x, sample_mean, sample_var, eps, x_normalized = cache
    N = dout.shape[0]
    dbeta = dout.sum(axis=0)
    dgamma = (dout * x_normalized).sum(axis=0)
    dx = (gamma / (N * np.sqrt(sample_var + eps))) * (N * dout - x_normalized * dgamma - dbeta)

    # *****END OF YOUR CODE*****

    return dx, dgamma, dbeta
