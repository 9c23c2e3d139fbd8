# Each function is run, and its output compared with NumPy's.
# x = [[1.5, -2.0, 3.0], [4.0, 0.5, -6.0], [-7.0, 8.0, 9.25], [1.0, 0.25, 2.0]]
# gamma = [1.5, 0.8, -0.6]
# beta = [0.2, -0.3, 0.5]
# W = [[0.5, -1.0], [1.0, 2.0], [-0.5, 1.0]]
# b = [0.1, -0.2]
# a = [[[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]], [[0.5, -1.0], [2.0, 2.5], [-3.0, 1.0]]]
import numpy as np

SCALE = 2.0
SHAPE = (3, 4)


def precedence(x):
    y = -x ** 2 + 2 * x / 4 - 1
    return -y ** -1 + 2 - 1


def integers(x):
    N, D = x.shape
    n = 7 // 2 * N - -7 % 3 + 2 ** 3 ** 2 // 100
    m = (N + D) / 2 + int(3.9) + int(-3.9) + 1_0
    return x * n + m


def numbers(x):
    return x * 1. + .5e1 - 0x10 + 1e-3 * 2E+2 + float(3) + True


def course(x, gamma, beta):
    """
    - x: Data of shape (N, D)
    """
    N, D = x.shape
    mu = 1. / N * np.sum(x, axis = 0)
    xmu = x - mu
    sq = xmu ** 2
    var = 1./N * np.sum(sq, axis = 0)
    sqrtvar = np.sqrt(var + 1e-5)
    ivar = 1./sqrtvar
    xhat = xmu * ivar
    gammax = gamma * xhat
    out = gammax + beta
    cache = (xhat,gamma,xmu,ivar,sqrtvar,var,1e-5)
    return out, cache


def methods(x, gamma):
    mu = x.mean(0)
    y = (x - mu) / (x.var(axis=0, ddof=1) + 1e-3) + x.std(0)
    return y.T.reshape(4, 3).transpose().dot(np.ones((4, 2))).sum() * gamma


def keep(x):
    return x - np.mean(x, axis=1, keepdims=True) + x.sum(axis=(0, 1), keepdims=True) + np.var(x)



def negative_axes(a):
    return np.sum(a, axis=-1) * a.mean((-1, 0)) + np.mean(a, axis=(0, -1), keepdims=True).reshape(1, -1)


def functions(x):
    y = np.add(np.subtract(x, 1), np.multiply(x, 2))
    y = np.divide(y, np.power(np.square(x) + 1, 2))
    y = np.negative(np.reciprocal(np.exp(y) + np.log(np.square(x) + 1)))
    return np.maximum(y, -0.5)


def products(x, W, b):
    y = np.dot(x, W) + b
    z = np.matmul(x, W)
    return y * z + x @ W


def indices(x, gamma):
    return x * gamma[None, :] + gamma[np.newaxis] + x[:, :] - x[..., None].reshape((4, 3))


def shapes(a):
    N, D, M = a.shape
    y = a.reshape(N, -1).reshape((N, D * M)).reshape(-1, M)
    z = np.transpose(a, (0, 2, 1)).reshape(y.shape[1], y.shape[0])
    return y.T + z * a.ndim + a.size + len(a)


def dictionaries(x):
    d = {'a': 1, 'b': x, 3: [1, 2, (3, 4)]}
    d['c'] = d.get('z', 5) + d.get('a')
    d['c'] += 1
    first, (second, *rest), third = d[3][0], (2, 3, 4), d[3][-1][1]
    return d['b'] * d['c'] + first + second + rest[0] * third + d.pop('a') + len(d) + ('b' in d)


def conditions(x, mode='test', flag=None):
    if mode == 'train':
        return x
    elif mode != 'test' or not flag is None:
        return x * 2
    y = x * 3 if 1 < 2 <= 2 and not 3 < 2 else x
    if flag:
        y = y + 100
    elif mode in ('test', 'train') and 'es' in mode:
        y = y + 1
    else:
        pass
    return y


def scaled(x, by=SCALE, *others, plus=0, **more):
    return x * by + plus + sum_of(others) + more.get('extra', 0)


def sum_of(values):
    a, b = values
    return a + b


def calls(x):
    y = scaled(x, 3, 4, 5, plus=1, extra=2)
    return scaled(*(y, 2, 1, 1), **{'plus': 3})


def in_place(x):
    y = x.copy()
    y *= 2
    z = y
    z += 1
    n = 2
    n **= 3
    n -= 1
    return y / n


def names(x):
    y = x * 2
    y = y + 1
    z = y
    z = z * z
    return z


def constants(x):
    y = np.zeros(SHAPE[0]) + np.ones(3) * np.array([1, 2.5, -3]) + np.zeros_like(x) + np.ones_like(x)
    return x * y * np.sqrt(4) * np.pi


def maximum_of_two(x, beta):
    return np.maximum(x, beta)


def powers(x):
    y = x * x + 1
    return y ** 0.5 + y ** -1 + y ** x + 2 ** x + y ** 1


def continued(x):
    y = x + \
        1 - (
            2 *  # in between
            x
        )
    return (y
            )


def loops(x):
    out = x * 0.5
    for i in range(1, 6, 2):
        if i == 3:
            continue
        out += x * i
    else:
        out -= 1
    k = 3
    while k > 0:
        k -= 1
        out = out * 1.5
        if k == 1:
            break
    return out


def comprehensions(x):
    factors = [i * i for i in range(4) if i % 2]
    table = {k: v for k, v in zip('ab', factors)}
    return x * sum(factors) + table['b'] - max(f / 2 for f in factors)


def anonymous(x, gamma):
    scale = lambda y, by=2.0: y * by
    return scale(x) + scale(gamma, by=-1)


def attempts(x):
    try:
        out = x * {'a': 2}['b']
    except KeyError:
        out = x * 3
    finally:
        out = out + 1
    return out


def nested(x):
    total = 1.0

    def raised(y, power):
        nonlocal total
        total = total + power
        return y if power == 0 else raised(y * y, power - 1)

    out = raised(x, 2)
    return out * total
