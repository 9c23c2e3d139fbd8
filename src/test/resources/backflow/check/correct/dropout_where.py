import numpy as np


def dropout_forward(x, dropout_param):
    keep = dropout_param['p']
    if dropout_param['mode'] == 'test':
        return x.copy(), (dropout_param, None)
    if dropout_param.get('seed') is not None:
        np.random.seed(dropout_param['seed'])
    coin = np.random.rand(*x.shape)
    kept = np.where(coin < keep, 1.0 / keep, 0.0)
    return x * kept, (dropout_param, kept)


def dropout_backward(dout, cache):
    dropout_param, kept = cache
    return dout if kept is None else dout * kept
