import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param['mode']
    eps = bn_param.get('eps', 1e-5)
    momentum = bn_param.get('momentum', 0.9)
    N, D = x.shape
    running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

    cache = []
    if mode == 'train':
        avg = x.mean(axis=0)
        diff = x - avg
        spread = (diff * diff).mean(axis=0)
        inv = 1 / np.sqrt(spread + eps)
        z = diff * inv
        out = gamma * z + beta
        cache = [diff, inv, z, gamma]
        running_mean = momentum * running_mean + (1 - momentum) * avg
        running_var = momentum * running_var + (1 - momentum) * spread
    elif mode == 'test':
        z = (x - running_mean) / np.sqrt(running_var + eps)
        out = gamma * z + beta
    else:
        raise ValueError('unknown mode ' + mode)

    bn_param['running_mean'] = running_mean
    bn_param['running_var'] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    diff = cache[0]
    inv = cache[1]
    z = cache[2]
    gamma = cache[3]
    N = len(dout)

    dbeta = dout.sum(axis=0)
    dgamma = (dout * z).sum(axis=0)
    dz = dout * gamma
    dinv = (dz * diff).sum(axis=0)
    dspread = dinv * -0.5 * inv ** 3
    ddiff = dz * inv
    # diff * diff uses diff twice
    ddiff += diff * dspread / N
    ddiff += diff * dspread / N
    davg = -ddiff.sum(axis=0)
    dx = ddiff + davg / N
    return dx, dgamma, dbeta
