"""Writes what real NumPy computes for the built-in examples: inputs, every value and every gradient, by name.

Usage: /usr/bin/python3 src/test/python/golden_traces.py [FOLDER, by default src/test/resources/backflow/golden]

Forward and backward are written by hand, line by line, on random data; nothing is taken from Backflow. In each file
`input.NAME`, `value.NAME`, `gradient.NAME`, and beside each value and gradient `kappa.…`: the largest sum of absolute
values that was added up on the way to it, which says how much two orders of addition may differ.
In `mean1e6.npz` the same for x of mean 1e6 in longdouble (rounded to float64, and what that leaves over as `low.…`),
with `error.…`, the largest error that NumPy makes in float64.
"""
import sys
from pathlib import Path

import numpy as np

SHAPES = [(4, 3), (1, 5), (7, 1), (128, 64)]
M = 6  # columns of affine's W


class Run:
    """Keeps what is computed, with the sums of absolute values on the way."""

    def __init__(self, inputs):
        self.arrays = {f"input.{name}": array for name, array in inputs.items()}
        self.kappa = 0.0

    def sum(self, array, axis):
        self.kappa = max(self.kappa, float(np.max(np.sum(np.abs(array), axis=axis))))
        return np.sum(array, axis=axis)

    def mean(self, array, axis):
        return self.sum(array, axis) / array.shape[axis]

    def add(self, a, b):
        self.kappa = max(self.kappa, float(np.max(np.abs(a) + np.abs(b))))
        return a + b

    def matmul(self, a, b):
        self.kappa = max(self.kappa, float(np.max(np.abs(a) @ np.abs(b))))
        return a @ b

    def value(self, name, array):
        return self.keep("value", name, array)

    def gradient(self, name, array):
        return self.keep("gradient", name, array)

    def keep(self, kind, name, array):
        self.arrays[f"{kind}.{name}"] = np.array(array)
        self.arrays[f"kappa.{kind}.{name}"] = np.array(self.kappa, dtype=np.float64)
        return array


def batchnorm(inputs, eps, momentum=0.9):
    run = Run(inputs)
    x, gamma, beta, dout = (inputs[name] for name in ("x", "gamma", "beta", "dout"))
    n = x.shape[0]
    full = x.shape

    mu = run.value("mu", run.mean(x, 0))
    x_minus_mu = run.value("x_minus_mu", run.add(x, -mu))
    x_minus_mu_square = run.value("x_minus_mu_square", x_minus_mu ** 2)
    var = run.value("var", run.mean(x_minus_mu_square, 0))
    var_plus_eps = run.value("var_plus_eps", run.add(var, eps))
    sqrt_var = run.value("sqrt_var", np.sqrt(var_plus_eps))
    sqrt_var_invert = run.value("sqrt_var_invert", 1 / sqrt_var)
    x_norm = run.value("x_norm", x_minus_mu * sqrt_var_invert)
    y_unshift = run.value("y_unshift", gamma * x_norm)
    run.value("out", run.add(y_unshift, beta))
    run.value("running_mean", (1 - momentum) * mu)
    run.value("running_var", (1 - momentum) * var)

    run.gradient("out", dout)
    # 9: out = y_unshift + beta
    dy_unshift = run.gradient("y_unshift", dout)
    run.gradient("beta_broadcast", dout)
    run.gradient("beta", run.sum(dout, 0))
    # 8: y_unshift = gamma * x_norm
    dx_norm = run.gradient("x_norm", dy_unshift * gamma)
    dgamma_broadcast = run.gradient("gamma_broadcast", dy_unshift * x_norm)
    run.gradient("gamma", run.sum(dgamma_broadcast, 0))
    # 7: x_norm = x_minus_mu * sqrt_var_invert
    dx_minus_mu = dx_norm * sqrt_var_invert
    dsqrt_var_invert_broadcast = run.gradient("sqrt_var_invert_broadcast", dx_norm * x_minus_mu)
    dsqrt_var_invert = run.gradient("sqrt_var_invert", run.sum(dsqrt_var_invert_broadcast, 0))
    # 6: sqrt_var_invert = 1 / sqrt_var
    dsqrt_var = run.gradient("sqrt_var", -dsqrt_var_invert / sqrt_var ** 2)
    # 5: sqrt_var = sqrt(var + eps)
    dvar = run.gradient("var_plus_eps", dsqrt_var * 0.5 / sqrt_var)
    run.gradient("var", dvar)
    # 4: var = mean(x_minus_mu_square)
    dx_minus_mu_square = run.gradient("x_minus_mu_square", np.ones(full, dtype=x.dtype) * dvar / n)
    # 3: x_minus_mu_square = x_minus_mu ** 2
    dx_minus_mu = run.gradient("x_minus_mu", run.add(dx_minus_mu, 2 * x_minus_mu * dx_minus_mu_square))
    # 2: x_minus_mu = x - mu
    dmu_broadcast = run.gradient("mu_broadcast", -dx_minus_mu)
    dmu = run.gradient("mu", run.sum(dmu_broadcast, 0))
    # 1: mu = mean(x)
    run.gradient("x", run.add(dx_minus_mu, np.ones(full, dtype=x.dtype) * dmu / n))
    return run.arrays


def batchnorm_test(inputs, eps):
    run = Run(inputs)
    x, gamma, beta, dout = (inputs[name] for name in ("x", "gamma", "beta", "dout"))
    running_mean, running_var = inputs["running_mean"], inputs["running_var"]

    x_minus_mu = run.value("x_minus_mu", run.add(x, -running_mean))
    var_plus_eps = run.value("var_plus_eps", run.add(running_var, eps))
    sqrt_var = run.value("sqrt_var", np.sqrt(var_plus_eps))
    sqrt_var_invert = run.value("sqrt_var_invert", 1 / sqrt_var)
    x_norm = run.value("x_norm", x_minus_mu * sqrt_var_invert)
    y_unshift = run.value("y_unshift", gamma * x_norm)
    run.value("out", run.add(y_unshift, beta))

    run.gradient("out", dout)
    run.gradient("y_unshift", dout)
    run.gradient("beta_broadcast", dout)
    run.gradient("beta", run.sum(dout, 0))
    dx_norm = run.gradient("x_norm", dout * gamma)
    dgamma_broadcast = run.gradient("gamma_broadcast", dout * x_norm)
    run.gradient("gamma", run.sum(dgamma_broadcast, 0))
    dx_minus_mu = run.gradient("x_minus_mu", dx_norm * sqrt_var_invert)
    dinvert_broadcast = run.gradient("sqrt_var_invert_broadcast", dx_norm * x_minus_mu)
    dsqrt_var_invert = run.gradient("sqrt_var_invert", run.sum(dinvert_broadcast, 0))
    dsqrt_var = run.gradient("sqrt_var", -dsqrt_var_invert / sqrt_var ** 2)
    dvar_plus_eps = run.gradient("var_plus_eps", dsqrt_var * 0.5 / sqrt_var)
    run.gradient("running_var", dvar_plus_eps)
    run.gradient("x", dx_minus_mu)
    run.gradient("running_mean_broadcast", -dx_minus_mu)
    run.gradient("running_mean", run.sum(-dx_minus_mu, 0))
    return run.arrays


def scale_shift(inputs):
    run = Run(inputs)
    x, gamma, beta, dout = (inputs[name] for name in ("x", "gamma", "beta", "dout"))

    scaled = run.value("multiply", x * gamma)
    run.value("out", run.add(scaled, beta))

    run.gradient("out", dout)
    run.gradient("multiply", dout)
    run.gradient("beta_broadcast", dout)
    run.gradient("beta", run.sum(dout, 0))
    run.gradient("x", dout * gamma)
    run.gradient("gamma_broadcast", dout * x)
    run.gradient("gamma", run.sum(dout * x, 0))
    return run.arrays


def affine(inputs):
    run = Run(inputs)
    x, w, b, dout = (inputs[name] for name in ("x", "W", "b", "dout"))

    product = run.value("matmul", run.matmul(x, w))
    run.value("out", run.add(product, b))

    run.gradient("out", dout)
    run.gradient("matmul", dout)
    run.gradient("b_broadcast", dout)
    run.gradient("b", run.sum(dout, 0))
    run.gradient("x", run.matmul(dout, w.T))
    run.gradient("W", run.matmul(x.T, dout))
    return run.arrays


def data(seed, n, d, **more):
    random = np.random.RandomState(seed)
    arrays = {
        "x": 3 * random.randn(n, d) + 10,
        "gamma": random.randn(d) + 1.5,
        "beta": random.randn(d),
        "dout": random.randn(n, d),
    }
    for name, (shape, lift) in more.items():
        arrays[name] = np.abs(random.randn(*shape)) + lift if lift else random.randn(*shape)
    return arrays


def without(arrays, *names):
    return {name: array for name, array in arrays.items() if name not in names}


def precise(n, d, seed):
    """Batch norm with x of mean 1e6 in longdouble, and how far NumPy's float64 is from it."""
    inputs = data(seed, n, d)
    inputs["x"] = inputs["x"] - 10 + 1e6
    eps = 1e-5
    rounded = batchnorm(inputs, eps)
    exact = batchnorm({name: array.astype(np.longdouble) for name, array in inputs.items()}, np.longdouble(eps))
    arrays = {}
    for name, array in exact.items():
        if name.startswith("input."):
            arrays[name] = rounded[name]
        elif not name.startswith("kappa."):
            high = array.astype(np.float64)
            arrays[name] = high
            arrays["low." + name] = (array - high).astype(np.float64)
            arrays["error." + name] = np.max(np.abs(rounded[name] - array)).astype(np.float64)
    return arrays


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for seed, (n, d) in enumerate(SHAPES):
        plain = data(seed, n, d)
        runs = {
            "batchnorm": batchnorm(plain, 1e-5),
            "batchnorm_test": batchnorm_test(
                data(seed, n, d, running_mean=((d,), 0), running_var=((d,), 0.5)), 1e-5),
            "scale_shift": scale_shift(plain),
            "affine": affine(without(
                data(seed, n, d, W=((d, M), 0), b=((M,), 0)), "gamma", "beta")
                | {"dout": np.random.RandomState(100 + seed).randn(n, M)}),
        }
        for name, arrays in runs.items():
            np.savez_compressed(folder / f"{name}-{n}x{d}.npz", **arrays)
    np.savez_compressed(folder / "mean1e6.npz", **precise(64, 8, 7))


main(Path(sys.argv[1] if len(sys.argv) > 1 else "src/test/resources/backflow/golden"))
