"""Writes what real NumPy computes, for the tests of backflow.tensor: one line for each case, fields parted by `;`.

Usage: /usr/bin/python3 src/test/python/golden_tensors.py [--check]
With --check nothing is written: what this NumPy computes is held against the files, within rounding.

Numbers are hexadecimal, so no digit is lost. The data are drawn from np.random.seed(k) by operations that are exact or
correctly rounded, so that a test makes the same bits for itself.
"""
import itertools
import re
import sys
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parents[1] / "resources/backflow/tensor"
SHAPES = [(4, 3), (1, 5), (7, 1), (128, 64), (1000, 3), (3, 1000), (4096, 8), (600, 40), (5, 300, 7), (3, 4, 50, 6), (20000,)]


def data(kind, seed, shape):
    random = np.random.RandomState(seed)
    uniform = random.rand(*shape)
    if kind == "mean1e6":
        return uniform * 2 + 1e6
    if kind == "huge":
        return (uniform - 0.5) * 1e300
    if kind == "plain":
        return uniform - 0.5
    return np.ldexp(uniform - 0.5, np.floor(random.rand(*shape) * 64).astype(int) - 32)  # mixed


def hexadecimal(values):
    names = {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}
    texts = (re.sub(r"\.?0*p", "p", float(value).hex()) for value in np.ravel(values))
    return " ".join(names.get(text, text) for text in texts)


def joined(numbers):
    return ",".join(map(str, numbers))


def reductions():
    """op;kind;seed;shape;axes;NumPy's float64;the same in longdouble, as its nearest double;what that leaves over"""
    for seed, (kind, shape) in enumerate(itertools.product(["mean1e6", "huge", "mixed"], SHAPES)):
        x = data(kind, seed, shape)
        wide = x.astype(np.longdouble)
        subsets = [axes for count in range(1, len(shape) + 1) for axes in itertools.combinations(range(len(shape)), count)]
        for op, axes in itertools.product(["sum", "mean", "var"], subsets):
            if op == "var" and kind == "huge":
                continue  # its squares overflow
            exact = np.asarray(getattr(wide, op)(axis=axes))
            if exact.size > 200:
                continue
            high = exact.astype(np.float64)
            low = (exact - high).astype(np.float64)
            numpy = getattr(x, op)(axis=axes)
            yield ";".join([op, kind, str(seed), joined(shape), joined(axes),
                            hexadecimal(numpy), hexadecimal(high), hexadecimal(low)])


def elementwise():
    """op;operand;second operand, or nothing;result"""
    edges = np.array([0.0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, 1e-310, -5e-324, 1e308, -1e308, np.inf, -np.inf, np.nan])
    a, b = (np.ravel(grid) for grid in np.meshgrid(edges, edges))
    random = np.random.RandomState(7)
    with np.errstate(all="ignore"):
        for left, right in [(a, b), (random.rand(200) * 20, random.rand(200) * 20 - 10)]:
            for op in ["add", "subtract", "multiply", "divide", "power", "maximum", "greater", "equal"]:
                yield ";".join([op, hexadecimal(left), hexadecimal(right), hexadecimal(getattr(np, op)(left, right))])
            for op in ["negative", "square", "sqrt", "exp", "log", "reciprocal"]:
                yield ";".join([op, hexadecimal(left), "", hexadecimal(getattr(np, op)(left))])
            for exponent in [-2, -1, -0.5, 0, 0.5, 1, 2, 3]:
                yield ";".join(["power", hexadecimal(left), hexadecimal(exponent), hexadecimal(left ** exponent)])


def random_numbers():
    """seed;numbers 1980 to 1999 of rand;0 to 699 of randn;60 of which every third is normal, the rest uniform"""
    for seed in [0, 1, 42, 2**31, 2**32 - 1]:
        np.random.seed(seed)
        uniform = np.random.rand(2000)
        np.random.seed(seed)
        normal = np.random.randn(700)
        np.random.seed(seed)
        mixed = [(np.random.rand() if i % 3 else np.random.randn()) for i in range(60)]
        yield ";".join([str(seed), hexadecimal(uniform[-20:]), hexadecimal(normal), hexadecimal(mixed)])


def matrix_products():
    """shape;shape;product of integers, exact"""
    shapes = [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 4)), ((2, 3), (3, 4)), ((5, 2, 3), (3, 4)), ((2, 3), (5, 3, 4)),
              ((5, 1, 2, 3), (4, 3, 2)), ((70, 90), (90, 110)), ((1, 300), (300, 1)), ((300, 1), (1, 5)),
              ((3,), (4, 3, 2)), ((4, 2, 3), (3,)), ((0, 3), (3, 2)), ((2, 0), (0, 3))]
    for left, right in shapes:
        a = np.arange(np.prod(left, dtype=int)).reshape(left) % 17 - 8.0
        b = np.arange(np.prod(right, dtype=int)).reshape(right) % 13 - 6.0
        product = a @ b
        yield ";".join([joined(left), joined(right), joined(np.shape(product)), hexadecimal(product)])


def texts():
    """shape;numbers;str(array), with line ends as |"""
    random = np.random.RandomState(3)
    arrays = [
        np.array(1.5), np.array(-0.0), np.array([1.0, 2.0, 3.0]), np.array([[1.0, -2.5], [0.125, 4.0]]),
        np.array([1e-5, 1.0]), np.array([1e8, 1.0]), np.array([123456789.0]), np.array([0.1, 100.25, 1 / 3]),
        np.array([np.nan, 1.0]), np.array([np.inf, -1.5]), np.array([np.nan, np.inf]), np.array([1e300, 1e-300]),
        np.array([]), np.zeros((0, 3)), np.zeros((2, 0)), random.rand(4, 3), random.randn(2, 3, 4) * 1e6, random.randn(3, 30),
        np.arange(1001.0), np.arange(2000.0).reshape(40, 50), random.randn(20), np.array([[1e-10, -1.0]]),
        np.array([1e16]), np.array(1e16), np.array(1e15), np.array(1e-5), np.array(0.0001), np.array(1 / 3), np.array([5e-324]),
        np.array([0.0, 0.0]), np.array([-0.0, 1]), np.array([1.5e-4, 0.15]), np.array([99999999.0]), np.array([0.00012345678912]),
        random.randn(2, 2, 300), np.array(np.nan), np.array(-np.inf), np.array([1.123456785, 2]), np.array([1e22, 1.0, -3]),
        np.array([1.5, np.nan, -np.inf, 1e9]),
    ]
    for array in arrays:
        yield ";".join([joined(array.shape), hexadecimal(array), str(array).replace("\n", "|")])


def numbers(field):
    return np.array([float.fromhex(text) for text in field.split()])


def differs(file, ours, theirs):
    """Whether two cases differ by more than the rounding that NumPy versions and processors choose for themselves."""
    for old, new in zip(ours.split(";"), theirs.split(";"), strict=True):
        if old != new:
            if "0x" not in old or len(old.split()) != len(new.split()):
                return True
            a, b = numbers(old), numbers(new)
            scale = np.max(np.abs(numbers(ours.split(";")[6]))) if file == "reductions" else 0
            if not np.allclose(a, b, rtol=8 * np.finfo(float).eps, atol=1e-13 * scale, equal_nan=True):
                return True
    return False


def check(file, cases):
    committed = (FOLDER / f"{file}.txt").read_text(encoding="utf-8").splitlines()
    fresh = list(cases())
    wrong = [new for old, new in zip(committed, fresh) if differs(file, old, new)]
    for case in wrong[:5]:
        print(f"{file}: NumPy {np.__version__} now gives {case[:200]}")
    print(f"{file}: {len(fresh)} cases, {len(wrong)} differ")
    return len(committed) == len(fresh) and not wrong


def main():
    files = {cases.__name__: cases for cases in [reductions, elementwise, random_numbers, matrix_products, texts]}
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if all([check(file, cases) for file, cases in files.items()]) else 1)
    for file, cases in files.items():
        (FOLDER / f"{file}.txt").write_text("\n".join(cases()) + "\n", encoding="utf-8")


main()
