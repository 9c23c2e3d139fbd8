# title: A transpose forgotten
# question: For a batch of 4 rows and 3 features, what shape will dx have?
# line: 38
# diagnosis: shape
# answer: (3, 4): the numbers are right, but still turned. dx must look like x.
import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    D = x.shape[1]
    running_mean = bn_param.get('running_mean', np.zeros(D))
    running_var = bn_param.get('running_var', np.zeros(D))
    if bn_param['mode'] == 'test':
        return gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta, None

    # one row for each feature
    xt = x.T
    mean = np.mean(xt, axis=1, keepdims=True)
    var = np.var(xt, axis=1, keepdims=True)
    root = np.sqrt(var + eps)
    unit = (xt - mean) / root
    out = gamma * unit.T + beta
    bn_param['running_mean'] = momentum * running_mean + (1 - momentum) * mean[:, 0]
    bn_param['running_var'] = momentum * running_var + (1 - momentum) * var[:, 0]
    return out, (unit, root, gamma)


def batchnorm_backward(dout, cache):
    unit, root, gamma = cache
    dt = dout.T
    dbeta = np.sum(dt, axis=1)
    dgamma = np.sum(dt * unit, axis=1)
    dunit = dt * gamma.reshape(-1, 1)
    along = np.mean(dunit * unit, axis=1, keepdims=True)
    dxt = (dunit - np.mean(dunit, axis=1, keepdims=True) - along * unit) / root
    return dxt, dgamma, dbeta
