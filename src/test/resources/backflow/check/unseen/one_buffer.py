import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
  mode = bn_param.get('mode')
  eps = bn_param.get('eps', 1e-5)
  momentum = bn_param.get('momentum', 0.9)
  n, d = x.shape
  r_mean = bn_param.get('running_mean', np.zeros(d, dtype=x.dtype))
  r_var = bn_param.get('running_var', np.zeros(d, dtype=x.dtype))
  buf = np.array(x)
  keep = None
  if mode == 'train':
    mean = buf.mean(axis=0)
    buf -= mean
    shifted = buf.copy()
    var = (buf ** 2).mean(axis=0)
    sig = np.sqrt(var + eps)
    buf /= sig
    unit = buf.copy()
    buf *= gamma
    buf += beta
    keep = (shifted, sig, unit, gamma)
    r_mean = momentum * r_mean + (1 - momentum) * mean
    r_var = momentum * r_var + (1 - momentum) * var
  elif mode == 'test':
    buf -= r_mean
    buf /= np.sqrt(r_var + eps)
    buf *= gamma
    buf += beta
  bn_param['running_mean'] = r_mean
  bn_param['running_var'] = r_var
  return buf, keep


def batchnorm_backward(dout, cache):
  shifted, sig, unit, gamma = cache
  n = dout.shape[0]
  dbeta = dout.sum(axis=0)
  dgamma = np.sum(unit * dout, axis=0)
  buf = dout.copy()
  buf *= gamma
  dsig = -(buf * shifted).sum(axis=0) / sig ** 2
  buf /= sig
  buf += shifted * dsig / (n * sig)
  buf -= buf.sum(axis=0) / n
  return buf, dgamma, dbeta
