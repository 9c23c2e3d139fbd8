"""Batch norm's nine stages forward and back, every intermediate kept: the engine (a recorded graph run into a whole
trace) and our tensors alone beside NumPy, in turns, all warm, medians.

Usage, after ./mvnw test-compile, with JAVA_HOME set to a JDK 25:
    /usr/bin/python3 src/test/python/nine_stages.py [java options]
"""
import os
import statistics
import subprocess
import sys
import time

import numpy as np

# N, D, runs in a turn, turns, the highest ratio of the engine's time to NumPy's
SIZES = [(4096, 1024, 3, 7, 0.9), (1024, 1024, 15, 7, 1.5), (4, 3, 5000, 7, 1.0)]
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"


def nine_stages(x, gamma, beta, dout, eps=1e-5):
    n, d = x.shape
    mu = np.mean(x, axis=0)
    x_minus_mu = x - mu
    x_minus_mu_square = x_minus_mu ** 2
    var = np.mean(x_minus_mu_square, axis=0)
    sqrt_var = np.sqrt(var + eps)
    sqrt_var_invert = 1.0 / sqrt_var
    x_norm = x_minus_mu * sqrt_var_invert
    y_unshift = gamma * x_norm
    out = y_unshift + beta

    dbeta = np.sum(dout, axis=0)
    dy_unshift = dout
    dgamma_rows = dy_unshift * x_norm
    dgamma = np.sum(dgamma_rows, axis=0)
    dx_norm = dy_unshift * gamma
    dinvert_rows = dx_norm * x_minus_mu
    dinvert = np.sum(dinvert_rows, axis=0)
    dx_minus_mu_1 = dx_norm * sqrt_var_invert
    dsqrt_var = -dinvert / sqrt_var ** 2
    dvar = 0.5 * dsqrt_var / sqrt_var
    dsquare = np.ones((n, d)) * (dvar / n)
    dx_minus_mu_2 = 2 * x_minus_mu * dsquare
    dx_minus_mu = dx_minus_mu_1 + dx_minus_mu_2
    dmu = -np.sum(dx_minus_mu, axis=0)
    dx_2 = np.ones((n, d)) * (dmu / n)
    dx = dx_minus_mu + dx_2
    return locals()


def median_microseconds(arrays, repetitions):
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        kept = nine_stages(*arrays)
        times.append((time.perf_counter() - start) * 1e6)
    return statistics.median(times)


class Measured:
    """A Java program that answers with the median time of a run."""

    def __init__(self, name, options):
        self.process = subprocess.Popen(
            [JAVA, "@src/launcher/jvm.options", *options,
             "-cp", "target/test-classes:target/classes:target/libraries/*", "backflow.bench." + name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def __call__(self, n, d, repetitions):
        self.process.stdin.write(f"{n} {d} {repetitions}\n")
        return float(self.process.stdout.readline())


def main():
    engine, tensors = Measured("Engine", sys.argv[1:]), Measured("NineStages", sys.argv[1:])
    for n, d, repetitions, turns, bound in SIZES:
        random = np.random.RandomState(0)
        arrays = random.randn(n, d), random.randn(d), random.randn(d), random.randn(n, d)
        for _ in range(4):
            engine(n, d, repetitions)
            tensors(n, d, repetitions)
        times = {"engine": [], "tensors alone": [], "NumPy": []}
        for _ in range(turns):
            times["NumPy"].append(median_microseconds(arrays, repetitions))
            times["engine"].append(engine(n, d, repetitions))
            times["tensors alone"].append(tensors(n, d, repetitions))
        medians = {name: statistics.median(values) for name, values in times.items()}
        ratio = medians["engine"] / medians["NumPy"]
        print(f"{n}x{d}: ratio {ratio:.2f} (at most {bound})   "
              + ", ".join(f"{name} {median:.1f} us" for name, median in medians.items()), flush=True)


main()
