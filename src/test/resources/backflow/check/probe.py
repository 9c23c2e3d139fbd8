"""What every expression of a file is worth when it runs, found by wrapping each in a call that remembers.

Two runs, the second with twice the dout: what doubles is a gradient, what stays is a value.
"""

import ast
import io
import warnings
from contextlib import redirect_stdout

import numpy as np

import reference

WRAPPED = (ast.Name, ast.BinOp, ast.UnaryOp, ast.Call, ast.Subscript, ast.Attribute, ast.Compare)


def place(node):
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


class Wrap(ast.NodeTransformer):

    def wrap(self, node, key):
        call = ast.Call(ast.Name('_remember', ast.Load()), [ast.Constant(key), node], [])
        return ast.copy_location(call, node)

    def visit(self, node):
        if isinstance(node, (ast.JoinedStr, ast.Import, ast.ImportFrom)):
            return node
        if isinstance(node, WRAPPED) and isinstance(getattr(node, 'ctx', ast.Load()), ast.Load):
            key = place(node)
            return self.wrap(self.inside(node), key)
        return self.generic_visit(node)

    def inside(self, node):
        """The children, without the name of what is called."""
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                node.func.value = self.visit(node.func.value)
            node.args = [self.visit(each) for each in node.args]
            for keyword in node.keywords:
                keyword.value = self.visit(keyword.value)
            return node
        return self.generic_visit(node)


class Values:
    """The first value of each expression, by its place."""

    def __init__(self, text, pair):
        self.single, self.double, self.now = {}, {}, None
        tree = ast.fix_missing_locations(Wrap().visit(ast.parse(reference.python3(text))))
        space = {'_remember': self.remember}
        with redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter('ignore')
            exec(compile(tree, 'student.py', 'exec'), space)
            for factor, self.now in ((1, self.single), (2, self.double)):
                self.run(space, pair, factor)

    def remember(self, key, value):
        if self.now is not None and key not in self.now:
            self.now[key] = np.copy(value) if isinstance(value, (np.ndarray, np.generic)) else value
        return value

    @staticmethod
    def run(space, pair, factor):
        kind, forward, backward = pair
        args = list(reference.cases(kind))[-1]
        out, cache = space[forward](*reference.copied_all(args))
        space[backward](factor * np.random.default_rng(99).normal(size=out.shape), cache)
        if 'test' in reference.LAYERS[kind][3]:
            args[-1]['mode'] = 'test'
            space[forward](*reference.copied_all(args))

    def of(self, node):
        return self.single.get(place(node))

    def shape(self, node):
        value = self.of(node)
        return np.shape(value) if isinstance(value, (np.ndarray, np.generic)) else None

    def is_array(self, node):
        shape = self.shape(node)
        return shape is not None and len(shape) > 0

    def is_gradient(self, node):
        """Whether it doubles with dout."""
        one, two = self.single.get(place(node)), self.double.get(place(node))
        if not isinstance(one, (np.ndarray, np.generic)) or np.asarray(one).dtype.kind != 'f':
            return False
        return bool(np.allclose(2 * one, two) and np.any(one != 0))

    def is_eps(self, node):
        return isinstance(self.of(node), float) and self.of(node) == reference.EPSILONS[-1]

    def is_count(self, node):
        """A whole number that counts rows, columns or cells."""
        value = self.of(node)
        return isinstance(value, (int, float, np.integer)) and not isinstance(value, bool) \
            and float(value).is_integer() and value > 3
