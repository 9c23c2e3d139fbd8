import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
  mode = bn_param['mode']
  eps = bn_param.get('eps', 1e-5)
  momentum = bn_param.get('momentum', 0.9)
  N, D = x.shape
  running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
  running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

  out, cache = np.empty_like(x), None
  if mode == 'train':
    mean = np.mean(x, axis=0)
    var = np.var(x, axis=0)
    for i in xrange(N):
      out[i, :] = gamma * (x[i, :] - mean) / np.sqrt(var + eps) + beta
    cache = (x - mean, np.sqrt(var + eps), gamma)
    running_mean = momentum * running_mean + (1 - momentum) * mean
    running_var = momentum * running_var + (1 - momentum) * var
  elif mode == 'test':
    for i in xrange(N):
      out[i, :] = gamma * (x[i, :] - running_mean) / np.sqrt(running_var + eps) + beta
  else:
    raise ValueError('Invalid forward batchnorm mode "%s"' % mode)
  bn_param['running_mean'] = running_mean
  bn_param['running_var'] = running_var
  return out, cache


def batchnorm_backward(dout, cache):
  xc, sd, gamma = cache
  N, D = dout.shape
  dgamma = np.zeros(D)
  dbeta = np.zeros(D)
  a = np.zeros(D)
  b = np.zeros(D)
  for i in xrange(N):
    dgamma += dout[i, :] * xc[i, :] / sd
    dbeta += dout[i, :]
    a += dout[i, :] * gamma / N
    b += dout[i, :] * gamma * xc[i, :] / (N * sd ** 2)
  dx = np.zeros((N, D))
  for i in xrange(N):
    dx[i, :] = (dout[i, :] * gamma - a - xc[i, :] * b) / sd
  return dx, dgamma, dbeta
