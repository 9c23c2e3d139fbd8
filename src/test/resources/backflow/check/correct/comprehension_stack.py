import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    if mode == 'train':
        means = np.array([np.mean(x[:, d]) for d in range(D)])
        variances = np.array([np.mean((x[:, d] - means[d]) ** 2) for d in range(D)])
        roots = np.sqrt(variances + eps)
        normed = np.stack([(row - means) / roots for row in x])
        out = normed * gamma + beta
        cache = (normed, roots, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * means
        running_var = momentum * running_var + (1 - momentum) * variances
    elif mode == 'test':
        out = np.stack([gamma * (row - running_mean) / np.sqrt(running_var + eps) + beta for row in x])
        cache = None
    else:
        raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    normed, roots, gamma = cache
    N, D = dout.shape
    dbeta = np.array([np.sum(dout[:, d]) for d in range(D)])
    dgamma = np.array([np.dot(dout[:, d], normed[:, d]) for d in range(D)])
    rows = [gamma * (dout[n] - dbeta / N - normed[n] * dgamma / N) / roots for n in range(N)]
    dx = np.vstack(rows)
    return dx, dgamma, dbeta
