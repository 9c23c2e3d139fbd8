"""Batch norm's nine stages forward and back: our tensors beside NumPy, in turns, both warm, medians.

Usage, after ./mvnw test-compile, where JAVA_HOME is a JDK 25 or later:
    /usr/bin/python3 src/test/python/nine_stages.py [java options]
"""
import os
import statistics
import subprocess
import sys
import time

import numpy as np

SIZES = [(4096, 1024, 3, 7), (1024, 1024, 15, 7), (4, 3, 5000, 7)]  # N, D, runs in a turn, turns


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


def main():
    java = subprocess.Popen(
        [os.path.join(os.environ["JAVA_HOME"], "bin/java"), "@src/launcher/jvm.options", *sys.argv[1:],
         "-cp", "target/test-classes:target/classes", "backflow.bench.NineStages"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def backflow(n, d, repetitions):
        java.stdin.write(f"{n} {d} {repetitions}\n")
        return float(java.stdout.readline())

    for n, d, repetitions, turns in SIZES:
        random = np.random.RandomState(0)
        arrays = random.randn(n, d), random.randn(d), random.randn(d), random.randn(n, d)
        for _ in range(4):
            backflow(n, d, repetitions)
        ours, theirs = [], []
        for _ in range(turns):
            theirs.append(median_microseconds(arrays, repetitions))
            ours.append(backflow(n, d, repetitions))
        a, b = statistics.median(ours), statistics.median(theirs)
        print(f"{n}x{d}: backflow {a:.1f} us, NumPy {b:.1f} us, ratio {a / b:.2f}")
        print(f"    turns: {[round(t) for t in ours]} {[round(t) for t in theirs]}")
    java.stdin.close()


main()
