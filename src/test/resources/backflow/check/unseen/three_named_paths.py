import numpy as np


def batchnorm_forward(x, gamma, beta, bn_param):
	mode = bn_param['mode']
	eps = bn_param.get('eps', 1e-5)
	momentum = bn_param.get('momentum', 0.9)
	N, D = x.shape
	running_mean = bn_param.get('running_mean', np.zeros(D, dtype=x.dtype))
	running_var = bn_param.get('running_var', np.zeros(D, dtype=x.dtype))
	if mode == 'train':
		E = np.mean(x, axis=0)
		V = np.mean(x ** 2, axis=0) - E ** 2
		S = np.power(V + eps, 0.5)
		Y = np.divide(x - E, S)
		out = np.multiply(Y, gamma) + beta
		cache = {'x': x, 'E': E, 'S': S, 'Y': Y, 'gamma': gamma}
		running_mean = momentum * running_mean + (1 - momentum) * E
		running_var = momentum * running_var + (1 - momentum) * V
	elif mode == 'test':
		Y = np.divide(x - running_mean, np.power(running_var + eps, 0.5))
		out = np.multiply(Y, gamma) + beta
		cache = None
	bn_param['running_mean'] = running_mean
	bn_param['running_var'] = running_var
	return out, cache


def batchnorm_backward(dout, cache):
	x, E, S = cache['x'], cache['E'], cache['S']
	Y, gamma = cache['Y'], cache['gamma']
	N, D = dout.shape
	dY = np.multiply(dout, gamma)
	dS = np.sum(dY * (E - x), axis=0) / np.power(S, 2)
	dV = dS / (2 * S)
	# E is in Y and in V
	dE_from_Y = -np.sum(dY, axis=0) / S
	dE_from_V = -2 * E * dV
	dx_from_Y = dY / S
	dx_from_V = 2 * x * dV / N
	dx_from_E = (dE_from_Y + dE_from_V) / N
	dx = dx_from_Y + dx_from_V + dx_from_E
	return dx, np.sum(dout * Y, axis=0), np.sum(dout, axis=0)
