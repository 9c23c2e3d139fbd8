"""Writes small programs and what NumPy computes for them, as JSON.

    numpy_programs.py FILE COUNT SEED

The programs are drawn by chance from all functions that the dialect knows, over types, shapes and mistakes; the same
seed gives the same programs. They follow the rules of NumPy 2; on a forerunner what is different there is left out.
"""
import json
import random
import sys
import warnings

import numpy as np

warnings.simplefilter("ignore")


IS_OLD = int(np.__version__.split(".")[0]) < 2
if IS_OLD:
    np._set_promotion_state("weak")

# What NumPy 1 gives in another type or writes in another way.
CHANGED = ["np.floor(", "np.ceil(", "np.trunc(", "np.broadcast_arrays(", "np.where(", "str(", "repr(", "np.bool(", "**= np."]

# NumPy 2.4 refuses what its forerunners only warned of; students' code of some years ago does it.
NEW_ERRORS = ["only 0-dimensional arrays can be converted to Python scalars", "setting an array element with a sequence."]


class Maker:
    """Makes one program: lines, the names of its arrays, and how near results must be."""

    TYPES = ["float64", "float64", "float64", "float64", "int64", "int64", "bool", "float32", "int32"]

    def __init__(self, rng):
        self.rng = rng
        self.lines = []
        self.closeness = "exact"
        self.count = 0
        self.finite = False

    def near(self, closeness):
        order = ["exact", "ulp", "sum"]
        # What is made of something near is at best as near as a sum.
        if closeness != "exact":
            self.closeness = "sum" if self.closeness != "exact" else closeness

    def name(self, expression):
        name = "abcdefghijklmnopqrstuvwxyz"[self.count]
        self.count += 1
        self.lines.append(f"{name} = {expression}")
        return name

    def shape(self, most=3):
        rank = self.rng.choice([0, 1, 1, 2, 2, 2, 3, 3][: 2 + 2 * most])
        return tuple(self.rng.choice([1, 2, 2, 3, 3, 4, 5, 0] if self.rng.random() < 0.1 else [1, 2, 3, 3, 4]) for _ in range(rank))

    def broadcastable(self, shape):
        """A shape that can be broadcast with another, mostly."""
        if self.rng.random() < 0.07:
            return self.shape()
        kept = list(shape[self.rng.randint(0, len(shape)):]) if self.rng.random() < 0.4 else list(shape)
        return tuple(1 if self.rng.random() < 0.25 else extent for extent in kept)

    def number(self, dtype):
        if dtype == "bool":
            return self.rng.choice(["True", "False"])
        if dtype.startswith("int"):
            return str(self.rng.randint(-6, 9))
        if not self.finite and self.rng.random() < 0.03:
            return self.rng.choice(["np.nan", "np.inf", "-np.inf", "0.0", "-0.0"])
        return repr(round(self.rng.uniform(-4, 4), self.rng.choice([1, 3, 16])))

    def nested(self, shape, dtype):
        if not shape:
            return self.number(dtype)
        return "[" + ", ".join(self.nested(shape[1:], dtype) for _ in range(shape[0])) + "]"

    def array(self, shape=None, dtype=None):
        """A new array."""
        shape = self.shape() if shape is None else shape
        dtype = dtype or self.rng.choice(self.TYPES)
        size = int(np.prod(shape, dtype=int))
        if size > 40 or self.rng.random() < 0.15 or size == 0:
            tuple_ = repr(tuple(shape))
            if dtype == "bool":
                return self.name(f"np.arange({size}).reshape({tuple_}) % 3 == 1")
            if dtype.startswith("int"):
                return self.name(f"(np.arange({size}, dtype=np.{dtype}) * 7 % 11 - 4).reshape({tuple_})")
            return self.name(f"(np.arange({size}) * 0.37 - 1.5).reshape({tuple_}).astype(np.{dtype})")
        literal = self.nested(shape, dtype)
        explicit = dtype in ("float32", "int32") or self.rng.random() < 0.2
        return self.name(f"np.array({literal}, dtype=np.{dtype})" if explicit else f"np.array({literal})")

    def view(self, name, shape):
        """Sometimes another view of an array, which keeps its shape's extents."""
        choice = self.rng.random()
        if choice < 0.15 and len(shape) >= 2:
            return self.name(f"{name}.T"), tuple(reversed(shape))
        if choice < 0.22 and len(shape) >= 1:
            return self.name(f"{name}[::-1]"), shape
        return name, shape

    def scalar(self):
        kind = self.rng.random()
        if kind < 0.4:
            return str(self.rng.randint(-3, 5))
        if kind < 0.8:
            return self.number("float64")
        if kind < 0.85:
            return self.rng.choice(["True", "False"])
        return f"np.{self.rng.choice(['float64', 'float32', 'int64', 'int32'])}({self.rng.randint(-3, 5)})"

    def axis(self, rank, tuples=True):
        roll = self.rng.random()
        if roll < 0.25 or rank == 0:
            return None
        if roll < 0.32:
            return str(self.rng.choice([rank, -rank - 1, 5]))
        if tuples and roll < 0.55 and rank >= 2:
            axes = self.rng.sample(range(rank), self.rng.randint(1, rank))
            return repr(tuple(a - rank if self.rng.random() < 0.3 else a for a in axes))
        return str(self.rng.randint(-rank, rank - 1))

    # --- families -------------------------------------------------------------------------------------------------

    BINARY = ["+", "-", "*", "/", "//", "%", "**", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^"]
    BINARY_FUNCTIONS = ["add", "subtract", "multiply", "divide", "true_divide", "floor_divide", "mod", "remainder",
                        "power", "maximum", "minimum", "fmax", "fmin", "equal", "not_equal", "less", "less_equal",
                        "greater", "greater_equal", "logical_and", "logical_or", "logical_xor", "fmod",
                        "bitwise_and", "bitwise_or", "hypot", "arctan2", "logaddexp", "copysign"]
    NEAR = ["**", "power", "hypot", "arctan2", "logaddexp"]

    def binary(self):
        shape = self.shape()
        a, shape_a = self.view(self.array(shape), shape)
        b = self.scalar() if self.rng.random() < 0.35 else self.array(self.broadcastable(shape_a))
        if self.rng.random() < 0.15:
            a, b = b, a
        if self.rng.random() < 0.5:
            operator = self.rng.choice(self.BINARY)
            if operator in self.NEAR:
                self.near("ulp")
            return self.name(f"{a} {operator} {b}")
        function = self.rng.choice(self.BINARY_FUNCTIONS)
        if function in self.NEAR:
            # The sum of two exponentials may be near one, and its logarithm near zero.
            self.near("sum" if function == "logaddexp" else "ulp")
        return self.name(f"np.{function}({a}, {b})")

    UNARY_EXACT = ["negative", "positive", "absolute", "abs", "fabs", "sign", "square", "sqrt", "reciprocal", "floor",
                   "ceil", "trunc", "rint", "isnan", "isinf", "isfinite", "signbit", "logical_not", "invert"]
    UNARY_NEAR = ["exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "sinh", "cosh", "tanh",
                  "arcsin", "arccos", "arctan", "cbrt"]

    def unary(self):
        a, _ = self.view(*self.shaped())
        if self.rng.random() < 0.5:
            return self.name(f"np.{self.rng.choice(self.UNARY_EXACT)}({a})")
        if self.rng.random() < 0.2:
            return self.name(self.rng.choice(["-{}", "+{}", "~{}", "abs({})"]).format(a))
        self.near("ulp")
        return self.name(f"np.{self.rng.choice(self.UNARY_NEAR)}({a})")

    def shaped(self, *args):
        shape = self.shape(*args)
        return self.array(shape), shape

    def reduction(self):
        a, shape = self.view(*self.shaped())
        function = self.rng.choice(["sum", "mean", "var", "std", "prod", "max", "min", "amax", "amin", "any", "all",
                                    "sum", "mean", "argmax", "argmin", "cumsum", "cumprod", "count_nonzero", "ptp",
                                    "average", "median"])
        single = function in ("argmax", "argmin", "cumsum", "cumprod", "median")
        axis = self.axis(len(shape), not single)
        arguments = [] if axis is None else [f"axis={axis}"]
        if function not in ("cumsum", "cumprod") and self.rng.random() < 0.35:
            arguments.append("keepdims=True")
        if function in ("var", "std") and self.rng.random() < 0.4:
            arguments.append(f"ddof={self.rng.choice([0, 1, 1, 2])}")
        if function in ("sum", "mean", "cumsum", "prod") and self.rng.random() < 0.12:
            arguments.append(f"dtype=np.{self.rng.choice(['float64', 'float32', 'int64'])}")
        if function not in ("max", "min", "amax", "amin", "any", "all", "argmax", "argmin", "count_nonzero", "ptp"):
            self.near("sum")
        if function == "count_nonzero":
            # Without an axis it is a number of Python's or of NumPy's, depending on the version.
            return self.name(f"np.count_nonzero({', '.join([a] + arguments)}) + np.int64(0)")
        if self.rng.random() < 0.4 and function not in ("amax", "amin", "count_nonzero", "ptp", "average", "median"):
            return self.name(f"{a}.{function}({', '.join(arguments)})")
        return self.name(f"np.{function}({', '.join([a] + arguments)})")

    def index_part(self, extent):
        roll = self.rng.random()
        inside = lambda: self.rng.randint(-extent, extent - 1) if extent else 0
        if roll < 0.2:
            return str(inside() if self.rng.random() < 0.93 else extent)
        if roll < 0.55:
            bounds = [self.rng.choice(["", str(self.rng.randint(-extent - 1, extent + 1))]) for _ in range(2)]
            step = self.rng.choice(["", "", ":2", ":-1", ":-2"])
            return f"{bounds[0]}:{bounds[1]}{step}"
        if roll < 0.8:
            count = self.rng.choice([1, 2, 2, 3])
            return "[" + ", ".join(str(inside()) for _ in range(count)) + "]"
        if roll < 0.9:
            return "np.array([" + ", ".join(self.rng.choice(["True", "False"]) for _ in range(extent)) + "], dtype=bool)"
        return "np.array([[" + ", ".join(str(inside()) for _ in range(2)) + "]])"

    def index(self, name, shape):
        if self.rng.random() < 0.15:
            return self.rng.choice([f"{name} > 0", f"{name} <= 1", "...", "None", f"{name} == {name}", ":"])
        parts = [self.index_part(extent) for extent in shape[: self.rng.randint(0, len(shape))]]
        if self.rng.random() < 0.2:
            parts.insert(self.rng.randint(0, len(parts)), self.rng.choice(["None", "np.newaxis"]))
        if self.rng.random() < 0.15:
            parts.insert(self.rng.randint(0, len(parts)), "...")
        if self.rng.random() < 0.04:
            parts += ["0"] * 4
        return ", ".join(parts) or "..."

    def get(self):
        a, shape = self.view(*self.shaped())
        return self.name(f"{a}[{self.index(a, shape)}]")

    def set(self):
        a, shape = self.view(*self.shaped())
        index = self.index(a, shape)
        value = self.scalar() if self.rng.random() < 0.6 else self.array(self.shape(2))
        if self.rng.random() < 0.15:
            value = f"{a}[{self.index(a, shape)}]"
        operator = self.rng.choice(["=", "=", "=", "+=", "-=", "*=", "/="])
        if self.rng.random() < 0.1 and ":" not in index:
            self.lines.append(f"np.add.at({a}, ({index},), {value})")
        else:
            self.lines.append(f"{a}[{index}] {operator} {value}")
        return a

    def augment(self):
        a, shape = self.view(*self.shaped())
        b = self.name(a)
        value = self.scalar() if self.rng.random() < 0.5 else self.array(self.broadcastable(shape))
        if self.rng.random() < 0.15:
            value = f"{a}.T" if len(set(shape)) <= 1 else f"{a}[::-1]" if shape else value
        operator = self.rng.choice(["+=", "-=", "*=", "/=", "//=", "%=", "**="])
        if operator == "**=":
            self.near("ulp")
        self.lines.append(f"{b} {operator} {value}")
        return a

    def shaping(self):
        a, shape = self.view(*self.shaped())
        size, rank = int(np.prod(shape, dtype=int)), len(shape)
        some = lambda: str(self.rng.randint(-rank, rank - 1)) if rank and self.rng.random() < 0.93 else str(rank)
        order = self.rng.sample(range(rank), rank)
        extra = f"({', '.join(str(extent) for extent in (self.rng.choice([1, 2, 3]),) + shape)},)"
        return self.name(self.rng.choice([
            f"{a}.reshape(-1)", f"{a}.reshape({size // 2}, 2)", f"{a}.reshape(-1, {max(shape[-1:], default=1)})",
            f"np.reshape({a}, (1, {size}))", f"{a}.reshape({a}.shape[0], -1)" if rank else f"{a}.reshape(1, 1)",
            f"{a}.ravel()", f"{a}.flatten()", f"np.transpose({a})", f"np.transpose({a}, {tuple(order)!r})",
            f"{a}.transpose({', '.join(map(str, order))})", f"np.swapaxes({a}, {some()}, {some()})",
            f"np.moveaxis({a}, {some()}, {some()})", f"np.rollaxis({a}, {some()})", f"np.squeeze({a})",
            f"{a}.squeeze(axis={some()})", f"np.expand_dims({a}, {some()})", f"np.expand_dims({a}, axis=(0, -1))",
            f"np.atleast_1d({a})", f"np.atleast_2d({a})", f"np.broadcast_to({a}, {extra})", f"np.tile({a}, {self.rng.choice(['2', '(2, 1)', '(2, 2)', '(1, 2, 2)'])})",
            f"np.repeat({a}, {self.rng.choice(['2', '3', '0'])}, axis={some()})", f"np.repeat({a}, 2)",
            f"np.argwhere({a} > 0)", f"np.rot90({a}, {self.rng.randint(-1, 4)})", f"np.dstack([{a}, {a}])", f"np.nan_to_num({a})",
            f"np.flip({a})", f"np.flip({a}, {some()})", f"np.roll({a}, {self.rng.randint(-4, 4)})",
            f"np.roll({a}, {self.rng.randint(-4, 4)}, axis={some()})", f"np.pad({a}, {self.rng.choice(['1', '2', '(1, 2)', '((1, 1), (0, 2))'])}, mode='constant')",
            f"np.pad({a}, 1, mode='edge')", f"np.pad({a}, 1, 'constant', constant_values=7)",
            f"np.triu({a})", f"np.tril({a}, {self.rng.randint(-1, 1)})", f"np.diag({a})", f"np.diag({a}, {self.rng.randint(-1, 1)})",
            f"np.trace({a})", f"np.diagonal({a})", f"{a}.T", f"np.cumsum({a}, axis={some()})", f"np.diff({a}, axis={some()})",
            f"np.sort({a}, axis={some()})", f"np.argsort({a}, axis={some()}, kind='stable')", f"np.unique({a})", f"np.nonzero({a})",
            f"{a}.astype({self.rng.choice(['float', 'int', 'bool', 'np.float32', 'np.int32', 'np.float64'])})",
            f"{a}.copy()", f"{a}.tolist()", f"{a}.item()", f"{a}.dtype", f"{a}.nbytes", f"{a}.shape", f"len({a})",
            f"np.split({a}, 2, axis={some()})", f"np.array_split({a}, 2, axis={some()})", f"np.split({a}, [1, 2])",
            f"np.clip({a}, {self.rng.choice(['0', '-1.5', 'None'])}, {self.rng.choice(['2', '1.5'])})",
            f"np.round({a}, {self.rng.randint(0, 3)})", f"np.around({a})", f"np.zeros_like({a})", f"np.ones_like({a})",
            f"np.full_like({a}, {self.rng.choice(['3', '2.5'])})", f"np.flatnonzero({a})", f"np.take({a}, [0, 0], axis={some()})",
            f"bool({a})", f"float({a})", f"int({a})", f"list({a})", f"np.size({a})", f"np.ndim({a})",
            f"np.ravel({a})", f"np.where({a})", f"np.where({a} > 0)",
            f"np.add.reduce({a})", f"np.maximum.reduce({a}, axis=-1)", f"np.multiply.reduce({a})", f"np.add.accumulate({a})",
        ]))

    def products(self):
        # An infinity times a sum is not a sum of infinities; which of them NumPy computes depends on strides.
        self.finite = True
        n, m, k = (self.rng.randint(1, 4) for _ in range(3))
        batch = self.rng.choice([(), (), (), (2,), (3,), (1,)])
        dtype = self.rng.choice(["float64", "float64", "float64", "int64", "float32", "bool"])
        a = self.array(self.rng.choice([batch + (n, m), (n, m), (m,)]), dtype)
        b = self.array(self.rng.choice([batch + (m, k), (m, k), (m,), (k, m)]), dtype if self.rng.random() < 0.7 else None)
        if self.rng.random() < 0.2:
            a = self.name(f"{a}.T")
        self.near("sum")
        einsum = self.rng.choice(["ij,jk->ik", "ij,jk", "ij,ij->i", "ij,ij", "i,i", "i,j->ij", "ij->ji", "ii", "ii->i",
                                  "...ij,...jk->...ik", "...i->...", "ij,j->i", "ij,kj->ik", "bij,bjk->bik", "ij->", "ij,j"])
        einsum = f"np.einsum('{einsum}', {a}, {b})" if "," in einsum else f"np.einsum('{einsum}', {a})"
        return self.name(self.rng.choice([
            f"{a} @ {b}", f"np.dot({a}, {b})", f"{a}.dot({b})", f"np.matmul({a}, {b})", f"np.outer({a}, {b})",
            f"np.inner({a}, {b})", f"np.tensordot({a}, {b}, axes=1)", f"np.tensordot({a}, {b}, axes=([-1], [0]))",
            f"np.vdot({a}, {b})", f"np.linalg.norm({a})", f"np.linalg.norm({a}, axis=-1)",
            f"np.linalg.norm({a}, ord={self.rng.choice(['1', '2', 'np.inf', '3'])}, axis=0)",
            f"np.tensordot({a}, {b}, axes=0)", f"np.dot({a}, 2.5)", einsum, einsum, einsum, einsum,
        ]))

    def joining(self):
        shape = self.shape()
        count = self.rng.randint(1, 3)
        other = lambda: tuple(self.rng.randint(1, 3) if self.rng.random() < 0.2 else extent for extent in shape)
        names = [self.array(shape if self.rng.random() < 0.7 else other()) for _ in range(count)]
        listed = "[" + ", ".join(names) + "]" if self.rng.random() < 0.6 else "(" + ", ".join(names) + ",)"
        axis = self.rng.randint(-1, 2)
        return self.name(self.rng.choice([
            f"np.concatenate({listed})", f"np.concatenate({listed}, axis={axis})", f"np.stack({listed})",
            f"np.stack({listed}, axis={axis})", f"np.vstack({listed})", f"np.hstack({listed})", f"np.array({listed})",
            f"np.column_stack({listed})", f"np.append({names[0]}, {names[-1]})", f"np.concatenate({listed}, axis=None)",
            f"np.asarray({listed})", f"np.broadcast_arrays({', '.join(names)})",
        ]))

    def creation(self):
        number = lambda: str(self.rng.randint(-2, 6))
        dtype = self.rng.choice(["", "", f", dtype=np.{self.rng.choice(['float32', 'int64', 'int32', 'bool', 'float64'])}"])
        shape = repr(self.shape())
        return self.name(self.rng.choice([
            f"np.zeros({shape}{dtype})", f"np.ones({shape}{dtype})", f"np.full({shape}, {self.scalar()})",
            f"np.full({shape}, {self.scalar()}{dtype})", f"np.arange({number()}{dtype})", f"np.arange({number()}, {number()}{dtype})",
            f"np.arange({number()}, {number()}, {self.rng.choice(['0.5', '-1', '2', '0.1'])})",
            f"np.linspace({number()}, {number()}, {self.rng.randint(0, 7)})", f"np.linspace({number()}, {number()}, 4, endpoint=False)",
            f"np.eye({self.rng.randint(0, 4)}{dtype})", f"np.eye(3, 4, {self.rng.randint(-2, 2)})", f"np.identity(3{dtype})",
            f"np.float64({self.scalar()})", f"np.int64({self.scalar()})", f"np.float32({self.scalar()})", f"np.zeros(3).shape",
            f"np.diag([1, 2, 3])", f"np.array([[1, 2], [3]])", f"np.array([[1, 2.5], [True, 4]])", f"np.array([])",
            f"np.array(3.5)", f"np.array([1, 2, 3], dtype=float)", f"np.array([1.7, -2.9], dtype=int)", f"np.zeros((2, -1))",
            "np.finfo(np.float64).eps", "np.finfo(np.float32).eps", "np.pi", "np.e", "np.inf", "np.nan",
            "np.ix_([0, 1], [2, 0])", "np.arange(12).reshape(3, 4)[np.ix_([0, 2], [1, 3])]",
        ]))

    def random(self):
        seed = self.rng.choice([0, 1, 42, 231, 2 ** 32 - 1])
        self.lines.append(f"np.random.seed({seed})")
        shape = ", ".join(str(extent) for extent in self.shape(2))
        size = f"({shape},)" if shape else "()"
        for _ in range(self.rng.randint(1, 3)):
            last = self.name(self.rng.choice([
                f"np.random.rand({shape})", f"np.random.randn({shape})", "np.random.random()", f"np.random.random({size})",
                f"np.random.normal(1.5, 2, {size})", f"np.random.normal(size={size})", f"np.random.uniform(-1, 3, {size})",
                f"np.random.randint({self.rng.randint(1, 99)}, size={size})", f"np.random.randint(-5, 5, {size})",
                f"np.random.randint(7)", f"np.random.permutation(6)", "np.random.permutation([3, 1, 4, 1, 5])",
                f"np.random.permutation(np.arange(6).reshape(3, 2))", f"np.random.choice(5, 3)", "np.random.choice([2.5, 3.5], 4)",
                "np.random.choice(5, 3, replace=False)", "np.random.choice(3, 4, p=[0.2, 0.3, 0.5])",
                f"np.random.binomial(1, 0.7, {size})", f"np.random.binomial(5, 0.3, {size})", f"np.random.standard_normal({size})",
                f"np.random.RandomState({self.rng.randint(0, 9)}).randn(2)", f"np.random.uniform(size={size})", "np.random.randn()",
                "np.random.rand()", "np.random.randint(3, 3)", f"np.random.exponential(2.0, {size})",
            ]))
            if any(word in self.lines[-1] for word in ("exponential", "norm", "randn")):
                # Made of logarithms, of which the C library misses the nearest number now and then.
                self.near("ulp")
        if self.rng.random() < 0.2:
            last = self.name("np.arange(5)")
            self.lines.append(f"np.random.shuffle({last})")
        return last

    def choosing(self):
        shape = self.shape()
        a = self.array(shape)
        b = self.scalar() if self.rng.random() < 0.4 else self.array(self.broadcastable(shape))
        c = self.array(shape if self.rng.random() < 0.6 else self.broadcastable(shape))
        return self.name(self.rng.choice([
            f"np.where({c} > 0, {a}, {b})", f"np.where({c}, {b}, {a})", f"np.isclose({a}, {b})", f"np.allclose({a}, {b})",
            f"np.array_equal({a}, {c})", f"np.maximum({a}, {b})", f"np.maximum(0, {a})", f"({a} > 0) & ({c} < 1)",
            f"({a} > 0) * {c}", f"~({a} > 0)", f"{a} == None", f"np.any({a} > {b})", f"0 if ({a} > 0).all() else 1",
            f"1 if {a} else 0", f"2 in {a}", f"{a}.max() - {a}.min()", f"np.sum({a}, 0) if {a}.ndim else {a}",
            f"np.minimum({a}, {c})", f"{a} * {c} if {a}.shape == {c}.shape else None", f"max({a}.shape)" if shape else f"{a}.ndim",
            f"np.all({a} == {c}, axis=0)", f"int(np.count_nonzero({a} > 0))",
        ]))

    def aliasing(self):
        shape = self.rng.choice([(4,), (2, 3), (3, 3), (2, 2, 2)])
        a = self.array(shape, self.rng.choice(["float64", "float64", "int64"]))
        view = self.name(f"{a}{self.rng.choice(['[0]', '[1:]', '[::-1]', '.T', '.ravel()', '.reshape(-1)', '.flatten()', '.copy()', '[[0, 1]]', '[:, None]', '', '[...]', '.T.ravel()', '.T.reshape(-1)', '.squeeze()', '[::2]', '.astype(float)', '.transpose()', '.swapaxes(0, -1)'])}")
        self.lines.append(self.rng.choice([
            f"{view} += 1", f"{view}[0] = 7", f"{view} *= 2", f"{view}[...] = 5", f"{view} = {view} + 1", f"{view}[0] -= 3",
            f"{view} -= {a}[0]", f"{view}.fill(2)", f"{a} += 1", f"{view} **= 2", f"np.add({view}, 1, out={view})",
            f"{a}[1:] = {a}[:-1]", f"{a}[1:] += {a}[:-1]", f"{a} += {a}[::-1]", f"np.maximum({view}, 1, out={view})",
            f"{a}[::-1] = {a}", f"{a} -= {a}.mean()", f"{view}.sort()",
        ]))
        return view

    def text(self):
        a, _ = self.view(*self.shaped())
        if self.rng.random() < 0.3:
            a = self.name(f"{a} * {self.rng.choice(['1000.5', '1e-6', '1e10', '3', '0.1', '1e5'])}")
        if self.rng.random() < 0.06:
            a = self.name("np.arange(2000.0).reshape(40, 50) / 7")
        function = self.rng.choice(["str", "repr", "str"])
        return self.name(f"{function}({a})")

    LAYERS = [
        """x = np.random.randn({N}, {D})
gamma, beta = np.random.randn({D}), np.random.randn({D})
mu = np.mean(x, axis=0)
xmu = x - mu
var = np.var(x, axis=0)
ivar = 1. / np.sqrt(var + 1e-5)
out = gamma * xmu * ivar + beta
dout = np.random.randn(*out.shape)
dbeta = dout.sum(0)
dgamma = np.sum(xmu * ivar * dout, axis=0)
dx = dout * gamma
dx = ivar / {N} * ({N} * dx - dx.sum(axis=0) - xmu * ivar ** 2 * np.sum(dx * xmu, axis=0))
running = 0.9 * np.zeros({D}, dtype=x.dtype) + 0.1 * mu""",
        """x = np.random.randn({N}, {C} * 2, {H}, {W})
N, C, H, W = x.shape
G = 2
g = x.reshape(N * G, -1)
m = g.mean(axis=1, keepdims=True)
v = g.var(axis=1, keepdims=True)
norm = ((g - m) / np.sqrt(v + 1e-5)).reshape(N, C, H, W)
out = norm * np.ones((1, C, 1, 1)) + np.arange(C)[np.newaxis, :, None, None]
dgamma = np.sum(out * norm, axis=(0, 2, 3), keepdims=True)
flat = out.transpose(0, 2, 3, 1).reshape(-1, C)
back = flat.reshape(N, H, W, C).transpose(0, 3, 1, 2)
same = bool((back == out).all())""",
        """x = np.random.randn({N}, {C}, {H} + 2, {W} + 2)
w = np.random.randn(2, {C}, 3, 3)
b = np.random.randn(2)
pad = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), mode='constant')
N, C, H, W = x.shape
out = np.zeros((N, 2, H, W))
for n in range(N):
    for f in range(2):
        for i in range(H):
            for j in range(W):
                out[n, f, i, j] = np.sum(pad[n, :, i:i + 3, j:j + 3] * w[f]) + b[f]
dx = np.zeros_like(pad)
dw = np.zeros_like(w)
for n in range(N):
    for f in range(2):
        for i in range(H):
            for j in range(W):
                dw[f] += pad[n, :, i:i + 3, j:j + 3] * out[n, f, i, j]
                dx[n, :, i:i + 3, j:j + 3] += w[f] * out[n, f, i, j]
dx = dx[:, :, 1:-1, 1:-1]
db = out.sum(axis=(0, 2, 3))""",
        """x = np.random.randn({N}, {C}, 4, 6)
N, C, H, W = x.shape
out = x.reshape(N, C, H // 2, 2, W // 2, 2).max(axis=3).max(axis=4)
wide = out[:, :, :, np.newaxis, :, np.newaxis]
mask = x.reshape(N, C, H // 2, 2, W // 2, 2) == wide
dx = np.zeros_like(x.reshape(N, C, H // 2, 2, W // 2, 2))
spread, _ = np.broadcast_arrays(np.ones_like(out)[:, :, :, None, :, None], dx)
dx[mask] = spread[mask]
dx /= np.sum(mask, axis=(3, 5), keepdims=True)
dx = dx.reshape(x.shape)
first = np.argmax(x[0, 0])""",
        """scores = np.random.randn({N}, {D} + 1)
y = np.random.randint({D} + 1, size={N})
shifted = scores - np.max(scores, axis=1, keepdims=True)
p = np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)
loss = -np.sum(np.log(p[np.arange({N}), y])) / {N}
ds = p.copy()
ds[np.arange({N}), y] -= 1
ds /= {N}
margins = np.maximum(0, scores - scores[np.arange({N}), y][:, None] + 1.0)
margins[range({N}), y] = 0
count = np.sum(margins > 0, axis=1)""",
        """x = np.random.randn({N}, {D})
mask = (np.random.rand(*x.shape) < 0.6) / 0.6
out = x * mask
relu = np.maximum(0, out)
dout = np.random.randn(*relu.shape)
dout[out <= 0] = 0
dx = dout * mask
leaky = np.where(x > 0, x, 0.01 * x)
w = np.random.randn({D}, 3)
scores = x.reshape(x.shape[0], -1).dot(w) + np.zeros(3)
dw = x.T @ scores
db = np.ones({N}).dot(scores)""",
        """x = np.random.randn({N}, {D})
mu = x.mean(axis=-1)[:, np.newaxis]
std = np.std(x, axis=-1, keepdims=True)
out = (x - mu) / (std + 1e-8)
rows = np.array([row - row.mean() for row in x])
total = 0.0
for row in rows:
    total += np.linalg.norm(row)
outer = np.zeros(({D}, {D}))
for i, row in enumerate(x):
    outer += np.outer(row, rows[i])
centering = np.eye({N}) - np.ones(({N}, {N})) / {N}
centred = centering @ x
close = np.allclose(centred, x - x.mean(0))
proj = np.einsum('nd,nd->n', x, out)""",
        """x = np.random.randn({N}, {C}, {H} + 2, {W} + 2)
N, C, H, W = x.shape
i0 = np.tile(np.repeat(np.arange(2), 2), C)
i1 = np.repeat(np.arange(H - 1), W - 1)
j0 = np.tile(np.arange(2), 2 * C)
j1 = np.tile(np.arange(W - 1), H - 1)
i = i0.reshape(-1, 1) + i1.reshape(1, -1)
j = j0.reshape(-1, 1) + j1.reshape(1, -1)
k = np.repeat(np.arange(C), 4).reshape(-1, 1)
cols = x[:, k, i, j].transpose(1, 2, 0).reshape(4 * C, -1)
image = np.zeros_like(x)
np.add.at(image, (slice(None), k, i, j), cols.reshape(4 * C, -1, N).transpose(2, 0, 1))""",
    ]

    def layer(self):
        """A layer as students write it."""
        sizes = {letter: self.rng.randint(1, 4) for letter in "NDCHW"}
        text = self.rng.choice(self.LAYERS)
        for letter, size in sizes.items():
            text = text.replace("{" + letter + "}", str(size))
        self.lines.append(f"np.random.seed({self.rng.randint(0, 999)})")
        self.lines += text.split("\n")
        self.near("sum")
        return "x"

    def caught(self):
        """An error, or none, and which of Python's exceptions it is."""
        getattr(self, self.rng.choice(["binary", "reduction", "get", "set", "augment", "shaping", "products", "joining"]))()
        last = self.lines.pop()
        # How much of a power is computed in place before it fails, and what one number is, no rule says.
        if any(words in last for words in ("**=", "int(", "float(")) or "np.arange(0)" in self.lines[0]:
            last = "pass"
        self.lines += ["try:", "    " + last, "    seen = 'nothing'"]
        for error in ["IndexError", "ValueError", "TypeError", "OverflowError"]:
            self.lines += [f"except {error}:", f"    seen = '{error}'"]
        return "seen"

    FAMILIES = ["binary"] * 5 + ["unary"] * 4 + ["reduction"] * 5 + ["get"] * 4 + ["set"] * 3 + ["augment"] * 2 + \
               ["shaping"] * 5 + ["products"] * 3 + ["joining"] * 2 + ["creation"] * 2 + ["random"] * 2 + \
               ["choosing"] * 2 + ["aliasing"] * 3 + ["text"] * 2 + ["layer"] + ["caught"] * 2

    def program(self):
        last = getattr(self, self.rng.choice(self.FAMILIES))()
        if self.closeness == "exact" and last != "seen" and self.rng.random() < 0.15:
            last = self.name(f"{last} * 2 - 1")
        names = [line.split(" = ")[0] for line in self.lines if " = " in line and line.split(" = ")[0].isidentifier()]
        kept = list(dict.fromkeys(names + ["seen"] * (last == "seen")))
        self.lines.append(f"return ({', '.join(kept)},)")
        return "\n".join(self.lines)


def encoded(value):
    """A value with its type, as the reader expects it."""
    if isinstance(value, (np.ndarray, np.generic)):
        elements = value.astype(np.float64).ravel().tolist() if value.dtype != object else None
        if elements is None or value.dtype.name not in ("bool", "int32", "int64", "float32", "float64"):
            raise NotImplementedError(value.dtype.name)
        if any(np.isfinite(e) and abs(e) >= 2 ** 53 for e in elements) and value.dtype.kind == "i":
            raise NotImplementedError("beyond 2**53")
        return {"kind": "array" if isinstance(value, np.ndarray) else "scalar", "dtype": value.dtype.name,
                "shape": list(value.shape), "value": [plain(element) for element in elements]}
    if isinstance(value, (tuple, list)):
        kind = "tuple" if isinstance(value, tuple) else "list"
        return {"kind": kind, "value": [encoded(item) for item in value]}
    if value is None:
        return {"kind": "none", "value": None}
    if isinstance(value, np.dtype):
        return {"kind": "dtype", "value": value.name}
    return {"kind": type(value).__name__, "value": plain(value)}


def plain(number):
    if isinstance(number, float) and not np.isfinite(number):
        return "nan" if np.isnan(number) else "inf" if number > 0 else "-inf"
    return number


def record(seed):
    """A program and what NumPy returns or raises, or None where the answer depends on the processor."""
    maker = Maker(random.Random(seed))
    code = maker.program()
    names = {"np": np}
    if IS_OLD and any(words in code for words in CHANGED):
        return None
    exec("def run():\n    " + code.replace("\n", "\n    "), names)
    entry = {"code": code, "closeness": maker.closeness}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", "divide by zero|invalid value encountered in (?!cast)|Mean of empty|Degrees of freedom|overflow encountered in (?!cast)|underflow")
        try:
            entry["returns"] = encoded(names["run"]())
        except (NotImplementedError, ZeroDivisionError, SystemError):
            return None
        except RuntimeWarning as warning:
            if "cast" in str(warning) or "overflow" in str(warning):
                return None
            raise
        except (ValueError, TypeError, IndexError, OverflowError, AttributeError) as error:
            if any(str(error).endswith(words) for words in NEW_ERRORS):
                return None
            entry["error"] = f"{type(error).__name__}: {error}"
        except Warning:
            return None
    return entry


def main():
    file, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    entries = []
    while len(entries) < count:
        entry = record(seed)
        seed += 1
        if entry is not None:
            entries.append(entry)
    with open(file, "w", encoding="utf-8") as stream:
        stream.write("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n")


main()
