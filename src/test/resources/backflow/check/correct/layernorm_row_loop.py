import numpy as np


def layernorm_forward(x, gamma, beta, ln_param):
  eps = ln_param.get('eps', 1e-5)
  N, D = x.shape
  out = np.zeros_like(x)
  normed = np.zeros_like(x)
  sd = np.zeros(N)
  for i in range(N):
    row = x[i]
    centered = row - row.sum() / D
    sd[i] = np.sqrt((centered ** 2).sum() / D + eps)
    normed[i] = centered / sd[i]
    out[i] = gamma * normed[i] + beta
  return out, (normed, sd, gamma)


def layernorm_backward(dout, cache):
  normed, sd, gamma = cache
  N, D = dout.shape
  dx = np.zeros_like(dout)
  dgamma = np.zeros(D)
  dbeta = np.zeros(D)
  for i in range(N):
    dgamma += dout[i] * normed[i]
    dbeta += dout[i]
    g = dout[i] * gamma
    dx[i] = g - g.mean() - normed[i] * (g * normed[i]).mean()
    dx[i] /= sd[i]
  return dx, dgamma, dbeta
