import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
	mode = bn_param["mode"]
	eps = bn_param.get("eps", 1e-5)
	momentum = bn_param.get("momentum", 0.9)
	N, D = x.shape
	running_mean = bn_param.get("running_mean", np.zeros(D, dtype=x.dtype))
	running_var = bn_param.get("running_var", np.zeros(D, dtype=x.dtype))

	if mode == "train":
		mu = np.mean(x, axis=0)
		sigma2 = np.var(x, axis=0)
		sigma = np.sqrt(sigma2 + eps)
		xbar = (x - mu) / sigma
		out = gamma * xbar + beta
		running_mean = momentum * running_mean + (1 - momentum) * mu
		running_var = momentum * running_var + (1 - momentum) * sigma2
		cache = (xbar, sigma, x - mu, gamma)
	elif mode == "test":
		xbar = (x - running_mean) / np.sqrt(running_var + eps)
		out = gamma * xbar + beta
		cache = None
	else:
		raise ValueError("Invalid mode: %s" % mode)

	bn_param["running_mean"] = running_mean
	bn_param["running_var"] = running_var
	return out, cache


def batchnorm_backward(dout, cache):
	xbar, sigma, xmu, gamma = cache
	N, D = dout.shape

	dbeta = np.sum(dout, axis=0)
	dgamma = np.sum(dout * xbar, axis=0)

	dxbar = dout * gamma
	dsigma = -np.sum(dxbar * xmu, axis=0) / sigma ** 2
	dsigma2 = dsigma / (2 * sigma)
	dmu = -np.sum(dxbar / sigma, axis=0)

	path_direct = dxbar / sigma
	path_sigma2 = dsigma2 * 2 * xmu / N
	path_mu = dmu / N
	dx = path_direct + path_sigma2 + path_mu
	return dx, dgamma, dbeta
