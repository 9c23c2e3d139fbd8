"""What each pair of functions should compute, and how far a file's own functions are from it.

Used by verify.py and mutate.py. Needs NumPy alone. The gradients of the references are themselves compared with
central differences by `verify.py --references`.
"""

import io
import re
import warnings
from contextlib import redirect_stdout

import numpy as np

SIZES = [(4, 3), (5, 7)]
EPSILONS = [1e-5, 0.1]


# ---- the layers, written for clearness -------------------------------------------------------------------------------

def normalize(x, axes, eps):
    mean = x.mean(axis=axes, keepdims=True)
    std = np.sqrt(x.var(axis=axes, keepdims=True) + eps)
    return (x - mean) / std, mean, std


def normalize_backward(dnormed, normed, std, axes):
    along = (dnormed * normed).mean(axis=axes, keepdims=True)
    return (dnormed - dnormed.mean(axis=axes, keepdims=True) - normed * along) / std


class Layer:
    """One kind of pair: its data, its reference, its modes."""

    def __init__(self, kind, gradients, modes=('train',)):
        self.kind = kind
        self.gradients = gradients
        self.modes = modes


def batchnorm_case(rng, n, d, eps):
    x = rng.normal(size=(n, d)) * rng.uniform(0.5, 3, size=d) + rng.normal(size=d) * 4
    param = {'mode': 'train', 'eps': eps, 'momentum': 0.8,
             'running_mean': rng.normal(size=d), 'running_var': rng.uniform(0.5, 2, size=d)}
    return (x, rng.uniform(0.5, 2, size=d) * rng.choice([-1, 1], size=d), rng.normal(size=d), param)


def layernorm_case(rng, n, d, eps):
    x, gamma, beta, _ = batchnorm_case(rng, n, d, eps)
    return (x + 2 * rng.normal(size=(n, 1)), gamma, beta, {'eps': eps})


def spatial_batchnorm_case(rng, n, d, eps):
    c = d
    x, gamma, beta, param = batchnorm_case(rng, 2 * 3 * 4, c, eps)
    return (np.ascontiguousarray(x.reshape(2, 3, 4, c).transpose(0, 3, 1, 2)), gamma, beta, param)


def groupnorm_case(rng, n, d, eps):
    groups, c = (2, 6) if n == 4 else (3, 6)
    x = rng.normal(size=(3, c, 4, 5)) * 2 + rng.normal(size=(1, c, 1, 1)) * 3
    shape = (1, c, 1, 1)
    gamma = rng.uniform(0.5, 2, size=shape) * rng.choice([-1, 1], size=shape)
    return (x, gamma, rng.normal(size=shape), groups, {'eps': eps})


def affine_case(rng, n, d, eps):
    return (rng.normal(size=(n, 2, d)), rng.normal(size=(2 * d, 5)) if d != 5 else rng.normal(size=(2 * d, 6)),
            rng.normal(size=5 if d != 5 else 6))


def relu_case(rng, n, d, eps):
    return (rng.normal(size=(n, d)),)


def dropout_case(rng, n, d, eps):
    return (rng.normal(size=(n, 4 * d)) + 3, {'mode': 'train', 'p': 0.7, 'seed': 123})


def conv_case(rng, n, d, eps):
    stride, pad = (1, 1) if n == 4 else (2, 1)
    return (rng.normal(size=(2, 3, 7, 5)), rng.normal(size=(4, 3, 3, 3)), rng.normal(size=4),
            {'stride': stride, 'pad': pad})


def pool_case(rng, n, d, eps):
    height, width, stride = (2, 2, 2) if n == 4 else (3, 2, 1)
    return (rng.normal(size=(2, 3, 6, 8)), {'pool_height': height, 'pool_width': width, 'stride': stride})


def running(param, mean, var):
    momentum = param.get('momentum', 0.9)
    param['running_mean'] = momentum * param['running_mean'] + (1 - momentum) * mean
    param['running_var'] = momentum * param['running_var'] + (1 - momentum) * var


def batchnorm_reference(x, gamma, beta, param):
    axes = (0,) if x.ndim == 2 else (0, 2, 3)
    wide = (1, -1) if x.ndim == 2 else (1, -1, 1, 1)
    eps = param['eps']
    if param['mode'] == 'test':
        normed = (x - param['running_mean'].reshape(wide)) / np.sqrt(param['running_var'].reshape(wide) + eps)
        return gamma.reshape(wide) * normed + beta.reshape(wide), None
    normed, _, std = normalize(x, axes, eps)
    running(param, x.mean(axis=axes), x.var(axis=axes))

    def backward(dout):
        dx = normalize_backward(dout * gamma.reshape(wide), normed, std, axes)
        return dx, (dout * normed).sum(axis=axes), dout.sum(axis=axes)
    return gamma.reshape(wide) * normed + beta.reshape(wide), backward


def layernorm_reference(x, gamma, beta, param):
    normed, _, std = normalize(x, (1,), param['eps'])

    def backward(dout):
        return normalize_backward(dout * gamma, normed, std, (1,)), (dout * normed).sum(axis=0), dout.sum(axis=0)
    return gamma * normed + beta, backward


def groupnorm_reference(x, gamma, beta, groups, param):
    grouped = x.reshape(x.shape[0], groups, -1)
    normed, _, std = normalize(grouped, (2,), param['eps'])

    def backward(dout):
        dnormed = (dout * gamma).reshape(grouped.shape)
        dx = normalize_backward(dnormed, normed, std, (2,)).reshape(x.shape)
        axes = (0, 2, 3)
        return (dx, (dout * normed.reshape(x.shape)).sum(axis=axes, keepdims=True),
                dout.sum(axis=axes, keepdims=True))
    return gamma * normed.reshape(x.shape) + beta, backward


def affine_reference(x, w, b):
    rows = x.reshape(x.shape[0], -1)
    return rows @ w + b, lambda dout: ((dout @ w.T).reshape(x.shape), rows.T @ dout, dout.sum(axis=0))


def relu_reference(x):
    return np.maximum(x, 0), lambda dout: (dout * (x > 0),)


def dropout_reference(x, param):
    if param['mode'] == 'test':
        return x.copy(), lambda dout: (dout,)
    np.random.seed(param['seed'])
    mask = (np.random.rand(*x.shape) < param['p']) / param['p']
    return x * mask, lambda dout: (dout * mask,)


def conv_reference(x, w, b, param):
    stride, pad = param['stride'], param['pad']
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.einsum('nchwij,fcij->nfhw', windows, w) + b.reshape(1, -1, 1, 1)

    def backward(dout):
        dpadded = np.zeros_like(padded)
        for h in range(dout.shape[2]):
            for v in range(dout.shape[3]):
                dpadded[:, :, h * stride:h * stride + w.shape[2], v * stride:v * stride + w.shape[3]] += np.einsum(
                    'nf,fcij->ncij', dout[:, :, h, v], w)
        dx = dpadded[:, :, pad:padded.shape[2] - pad, pad:padded.shape[3] - pad]
        return dx, np.einsum('nchwij,nfhw->fcij', windows, dout), dout.sum(axis=(0, 2, 3))
    return out, backward


def pool_reference(x, param):
    height, width, stride = param['pool_height'], param['pool_width'], param['stride']
    windows = np.lib.stride_tricks.sliding_window_view(x, (height, width), axis=(2, 3))[:, :, ::stride, ::stride]
    out = windows.max(axis=(4, 5))

    def backward(dout):
        dx = np.zeros_like(x)
        for h in range(out.shape[2]):
            for v in range(out.shape[3]):
                rows, columns = slice(h * stride, h * stride + height), slice(v * stride, v * stride + width)
                window = x[:, :, rows, columns]
                dx[:, :, rows, columns] += (window == out[:, :, h:h + 1, v:v + 1]) * dout[:, :, h:h + 1, v:v + 1]
        return (dx,)
    return out, backward


LAYERS = {
    'batchnorm': (batchnorm_case, batchnorm_reference, ('x', 'gamma', 'beta'), ('train', 'test')),
    'layernorm': (layernorm_case, layernorm_reference, ('x', 'gamma', 'beta'), ('train',)),
    'spatial_batchnorm': (spatial_batchnorm_case, batchnorm_reference, ('x', 'gamma', 'beta'), ('train', 'test')),
    'spatial_groupnorm': (groupnorm_case, groupnorm_reference, ('x', 'gamma', 'beta'), ('train',)),
    'affine': (affine_case, affine_reference, ('x', 'w', 'b'), ('train',)),
    'relu': (relu_case, relu_reference, ('x',), ('train',)),
    'dropout': (dropout_case, dropout_reference, ('x',), ('train', 'test')),
    'conv_naive': (conv_case, conv_reference, ('x', 'w', 'b'), ('train',)),
    'max_pool_naive': (pool_case, pool_reference, ('x',), ('train',)),
}


# ---- running a file --------------------------------------------------------------------------------------------------

def python3(text):
    """Python 2's print statements and xrange, in place: no line moves."""
    text = re.sub(r'(?m)^(\s*)print ([^(\n].*)$', r'\1print(\2)', text)
    return re.sub(r'\bxrange\b', ' range', text)


def load(text):
    space = {'__name__': 'student'}
    exec(compile(python3(text), 'student.py', 'exec'), space)
    return space


def pairs(space):
    """(kind, forward's name, backward's name) of the functions that are there, in order of the text."""
    found = []
    for name in space:
        match = re.fullmatch(r'(\w+)_backward(_naive)?(_alt)?', name)
        if match:
            kind = match[1] + (match[2] or '')
            found.append((kind, match[1] + '_forward' + (match[2] or ''), name))
    return [pair for pair in found if pair[0] in LAYERS and pair[1] in space]


def copied(value):
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    return value.copy() if isinstance(value, np.ndarray) else value


def distance(mine, right):
    """0 where equal; the largest difference relative to the largest entry; infinite where the shape is another."""
    if mine is None or not isinstance(mine, (np.ndarray, np.generic, float, int)):
        return np.inf
    mine = np.asarray(mine, dtype=float)
    if mine.shape != right.shape and not (mine.shape == (1,) + right.shape and right.ndim == 1):
        return np.inf
    mine = mine.reshape(right.shape)
    if not np.all(np.isfinite(mine)):
        return np.inf
    scale = max(np.abs(mine).max() + np.abs(right).max(), 1e-12)
    return float(np.abs(mine - right).max() / scale)


def cases(kind):
    make = LAYERS[kind][0]
    for number, (n, d) in enumerate(SIZES):
        for eps in EPSILONS:
            yield make(np.random.default_rng(7 + number), n, d, eps)


def judge(space, pair):
    """The distances by what was compared ({'dx': 1e-12, 'forward': 0.0, …}); raises what the code raises."""
    kind, forward, backward = pair
    _, reference, names, modes = LAYERS[kind]
    worst = {}

    def note(what, error):
        worst[what] = max(worst.get(what, 0.0), error)

    with redirect_stdout(io.StringIO()), warnings.catch_warnings(), np.errstate(all='ignore'):
        warnings.simplefilter('ignore')
        for args in cases(kind):
            given, expected = copied_all(args), copied_all(args)
            kept = copied_all(args)
            out, cache = space[forward](*given)
            right, gradient = reference(*expected)
            note('forward', distance(out, right))
            if any(isinstance(a, np.ndarray) and not np.array_equal(a, b) for a, b in zip(given, kept)):
                note('side effect', 1.0)
            dout = np.random.default_rng(99).normal(size=right.shape)
            answer = space[backward](copied(dout), cache)
            answer = answer if isinstance(answer, tuple) else (answer,)
            if len(answer) != len(names):
                note('d' + names[0], np.inf)
            for name, got, want in zip(names, answer, gradient(dout)):
                note('d' + name, distance(got, want))
            if 'test' in modes:
                if kind != 'dropout':
                    note('running_mean', distance(given[-1].get('running_mean'), expected[-1]['running_mean']))
                    note('running_var', distance(given[-1].get('running_var'), expected[-1]['running_var']))
                args[-1]['mode'] = 'test'
                given, expected = copied_all(args), copied_all(args)
                note('test', distance(space[forward](*given)[0], reference(*expected)[0]))
                if kind == 'dropout':
                    after = space[backward](copied(dout), space[forward](*copied_all(args))[1])
                    note('test', distance(after, dout))
                elif any(not np.array_equal(given[-1][key], expected[-1][key])
                         for key in ('running_mean', 'running_var')):
                    note('running averages in test mode', 1.0)
    return worst


def copied_all(args):
    return tuple(copied(each) for each in args)
