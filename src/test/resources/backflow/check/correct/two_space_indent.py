import numpy as np

def batchnorm_forward(x, gamma, beta, bn_param):
  mode = bn_param['mode']
  eps = bn_param.get('eps', 1e-5)
  momentum = bn_param.get('momentum', 0.9)

  N, D = x.shape
  running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
  running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))

  out, cache = None, None
  if mode == 'train':
    mean = np.sum(x, axis=0)/float(N)
    x_mean = (x - mean)
    sqr_x_mean = x_mean**2
    var = np.sum(sqr_x_mean, axis=0)/float(N)
    sqrt_var = np.sqrt(var+eps)
    inv_sqrt_var = 1.0/sqrt_var
    x_hat = x_mean*inv_sqrt_var
    out = gamma*x_hat+beta
    cache = (inv_sqrt_var, sqrt_var, x_mean, x_hat, gamma)
    running_mean = momentum*running_mean + (1.0-momentum)*mean
    running_var = momentum*running_var + (1.0-momentum)*var
  elif mode == 'test':
    x_hat = (x-running_mean)/np.sqrt(running_var+eps)
    out = gamma*x_hat+beta
  else:
    raise ValueError('Invalid forward batchnorm mode "%s"' % mode)

  bn_param['running_mean'] = running_mean
  bn_param['running_var'] = running_var
  return out, cache


def batchnorm_backward(dout, cache):
  dx, dgamma, dbeta = None, None, None
  inv_sqrt_var, sqrt_var, x_mean, x_hat, gamma = cache
  N, D = dout.shape

  # out = gamma*x_hat+beta
  dbeta = np.sum(dout, axis=0)
  dgamma = np.sum(x_hat*dout, axis=0)
  dx_hat = gamma*dout

  # x_hat = x_mean*inv_sqrt_var
  dx_mean = inv_sqrt_var*dx_hat
  dinv_sqrt_var = np.sum(x_mean*dx_hat, axis=0)

  # inv_sqrt_var = 1.0/sqrt_var
  dsqrt_var = (-1.0/(sqrt_var**2))*dinv_sqrt_var

  # sqrt_var = np.sqrt(var+eps)
  dvar = (0.5/sqrt_var)*dsqrt_var

  # var = np.sum(sqr_x_mean, axis=0)/float(N)
  dsqr_x_mean = (1.0/float(N))*np.ones((N, D))*dvar

  # sqr_x_mean = x_mean**2
  dx_mean += 2*x_mean*dsqr_x_mean

  # x_mean = x - mean
  dx = dx_mean
  dmean = -1*np.sum(dx_mean, axis=0)

  # mean = np.sum(x, axis=0)/float(N)
  dx = dx + (1.0/float(N))*np.ones((N, D))*dmean

  return dx, dgamma, dbeta
