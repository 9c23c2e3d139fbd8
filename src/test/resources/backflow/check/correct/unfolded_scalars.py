import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
    out = np.empty_like(x)
    xhat = np.empty_like(x)
    roots = np.empty(D)
    if mode == 'train':
        for d in range(D):
            total = 0.0
            for n in range(N):
                total += x[n, d]
            mean = total / N
            squares = 0.0
            for n in range(N):
                squares += (x[n, d] - mean) ** 2
            var = squares / N
            roots[d] = (var + eps) ** 0.5
            for n in range(N):
                xhat[n, d] = (x[n, d] - mean) / roots[d]
                out[n, d] = gamma[d] * xhat[n, d] + beta[d]
            running_mean[d] = momentum * running_mean[d] + (1 - momentum) * mean
            running_var[d] = momentum * running_var[d] + (1 - momentum) * var
    elif mode == 'test':
        out = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, (xhat, roots, gamma)


def batchnorm_backward(dout, cache):
    xhat, roots, gamma = cache
    N, D = dout.shape
    dx, dgamma, dbeta = np.zeros((N, D)), np.zeros(D), np.zeros(D)
    for d in range(D):
        for n in range(N):
            dbeta[d] += dout[n, d]
            dgamma[d] += dout[n, d] * xhat[n, d]
        for n in range(N):
            for k in range(N):
                same = 1.0 if n == k else 0.0
                slope = same - 1.0 / N - xhat[n, d] * xhat[k, d] / N
                dx[n, d] += dout[k, d] * gamma[d] / roots[d] * slope
    return dx, dgamma, dbeta
