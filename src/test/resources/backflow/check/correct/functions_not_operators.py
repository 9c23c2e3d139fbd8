import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        mu = np.mean(x, axis=0)
        sub = np.subtract(x, mu)
        sqr = np.square(sub)
        var = np.mean(sqr, axis=0)
        root = np.sqrt(np.add(var, eps))
        inverse = np.divide(1.0, root)
        normal = np.multiply(sub, inverse)
        out = np.add(np.multiply(gamma, normal), beta)
        cache = (sub, root, inverse, normal, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == 'test':
        normal = np.divide(np.subtract(x, running_mean), np.sqrt(np.add(running_var, eps)))
        out = np.add(np.multiply(gamma, normal), beta)
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    sub, root, inverse, normal, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(np.multiply(dout, normal), axis=0)
    dnormal = np.multiply(dout, gamma)
    dinverse = np.sum(np.multiply(dnormal, sub), axis=0)
    dsub = np.multiply(dnormal, inverse)
    droot = np.negative(np.divide(dinverse, np.square(root)))
    dvar = np.divide(droot, np.multiply(2.0, root))
    dsqr = np.divide(dvar, N)
    dsub = np.add(dsub, np.multiply(np.multiply(2.0, sub), dsqr))
    dmu = np.negative(np.sum(dsub, axis=0))
    dx = np.add(dsub, np.divide(dmu, N))
    return dx, dgamma, dbeta
