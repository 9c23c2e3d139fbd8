"""One student's file: its text, its tree, its pairs, and changes to its lines."""

import ast

import numpy as np

import reference
from probe import Values, place


def functions_of(tree):
    """The functions of a file, and its lambdas that have a name."""
    return [each for each in tree.body if isinstance(each, ast.FunctionDef)
            or isinstance(each, ast.Assign) and isinstance(each.value, ast.Lambda)]


def statements_in(function):
    return [each for each in ast.walk(function) if isinstance(each, ast.stmt) and each is not function]


def base_name(node):
    while isinstance(node, (ast.Subscript, ast.Attribute)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def reads(node, name):
    return any(isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load)
               for each in ast.walk(node)) \
        or isinstance(node, ast.AugAssign) and base_name(node.target) == name


def later_readers(function, statement, name):
    """The lines of the simple statements behind it that read the name, before it is set anew."""
    lines = []
    for each in sorted(statements_in(function), key=lambda each: each.lineno):
        if each.lineno <= statement.end_lineno or isinstance(each, (ast.For, ast.If, ast.While, ast.FunctionDef)):
            continue
        if reads(each, name):
            lines.append(each.lineno)
        if isinstance(each, ast.Assign) and any(isinstance(target, ast.Name) and target.id == name
                                                for target in each.targets):
            break
    return lines


def last_reader(function, statement, target):
    """The first line that reads what the statement would have completed."""
    lines = later_readers(function, statement, base_name(target))
    return lines[0] if lines else max(each.lineno for each in ast.walk(function) if isinstance(each, ast.Return))


class Source:

    def __init__(self, name, text):
        self.name, self.original = name, text
        self.current = reference.python3(text)
        self.lines = [line.encode() for line in self.current.split('\n')]
        self.tree = ast.parse(self.current)
        space = reference.load(text)
        self.pairs = [pair for pair in reference.pairs(space) if finished(space, pair)]
        self._values = {}

    def values(self, pair):
        if pair not in self._values:
            self._values[pair] = Values(self.original, pair)
        return self._values[pair]

    def pair_of(self, function):
        """The pair that a function is judged by, and its role in it."""
        name = function.name if isinstance(function, ast.FunctionDef) else None
        for pair in self.pairs:
            if name == pair[1]:
                return pair, 'forward'
            if name == pair[2]:
                return pair, 'backward'
        other = name and (name.replace('_forward', '_backward') if '_forward' in name
                          else name.replace('_backward', '_forward').replace('_alt', ''))
        if other and other != name and other in self.current:
            return None, None
        text = self.segment(function)
        called = name or function.targets[0].id
        calls = [pair for pair in self.pairs if any(
            reads(each, called) for each in self.tree.body
            if isinstance(each, ast.FunctionDef) and each.name in pair[1:])]
        return (calls[0], 'helper') if calls and text else (None, None)

    def first_pair(self, mutant):
        for function in functions_of(self.tree):
            if (function.name if isinstance(function, ast.FunctionDef) else function.targets[0].id) == mutant.function:
                return self.pair_of(function)[0]
        return self.pairs[0]

    # ---- text

    def slice(self, start, end):
        """The text between two (line, byte) places."""
        if start[0] == end[0]:
            return self.lines[start[0] - 1][start[1]:end[1]].decode()
        middle = self.lines[start[0]:end[0] - 1]
        return b'\n'.join([self.lines[start[0] - 1][start[1]:], *middle, self.lines[end[0] - 1][:end[1]]]).decode()

    def segment(self, node):
        line, column, end_line, end_column = place(node)
        return self.slice((line, column), (end_line, end_column))

    def between(self, left, right, whole, old, new):
        """The text of `left op right` with another operator."""
        a, b, c = place(left), place(right), place(whole)
        return (self.slice(c[:2], a[2:]) + self.slice(a[2:], b[:2]).replace(old, new, 1)
                + self.slice(b[:2], c[2:]))

    def lines_of(self, statement):
        return self.original.split('\n')[statement.lineno - 1:statement.end_lineno]

    def edit(self, statement, changes):
        """The lines that a change replaces, without those of the statement that stay."""
        first = statement.lineno
        last = max(place(node)[2] for node, _ in changes)
        whole = '\n'.join(self.original.split('\n')[first - 1:last]).encode()
        starts = [0]
        for line in whole.split(b'\n'):
            starts.append(starts[-1] + len(line) + 1)
        for node, new in sorted(changes, key=lambda each: place(each[0]), reverse=True):
            line, column, end_line, end_column = place(node)
            start, end = starts[line - first] + column, starts[end_line - first] + end_column
            whole = whole[:start] + new.encode() + whole[end:]
        old, new = self.original.split('\n')[first - 1:last], whole.decode().split('\n')
        while old and new and old[0] == new[0]:
            old, new, first = old[1:], new[1:], first + 1
        while old and new and old[-1] == new[-1]:
            old, new = old[:-1], new[:-1]
        if any('print ' in line or 'xrange' in line for line in old):
            return None
        return {'at': first, 'remove': len(old), 'insert': new} if new else None

    def put_back(self, edit):
        start = edit['at'] - 1
        return {'line': edit['at'], 'action': 'replace',
                'text': self.original.split('\n')[start:start + edit['remove']]}

    # ---- what belongs together

    def cache_lines(self, function):
        """Where the cache of a function's pair is packed and unpacked."""
        pair = self.pair_of(function)[0]
        packed = unpacked = None
        for each in self.tree.body:
            if not isinstance(each, ast.FunctionDef):
                continue
            for statement in statements_in(each):
                if each.name == pair[1] and packs(statement, kept_by(each)):
                    packed = statement.lineno
                if each.name == (function.name if function.name != pair[1] else pair[2]) and isinstance(
                        statement, ast.Assign) and isinstance(statement.targets[0], (ast.Tuple, ast.List)) \
                        and isinstance(statement.value, ast.Name) and 'cache' in statement.value.id:
                    unpacked = statement.lineno
        return packed, unpacked

    def shape_of(self, function, name):
        """The shape of a name where it is first read."""
        values = self.values(self.pair_of(function)[0])
        return next((values.shape(each) for each in ast.walk(function) if isinstance(each, ast.Name)
                     and each.id == name and values.of(each) is not None), None)

    def changed_in_place(self, function, statement):
        """The first line behind an alias that changes what it shares."""
        names = {base_name(statement.targets[0])} if isinstance(statement, ast.Assign) else set()
        names |= {each.id for each in ast.walk(statement) if isinstance(each, ast.Name)}
        for each in sorted(statements_in(function), key=lambda each: each.lineno):
            if each.lineno > statement.lineno and isinstance(each, ast.AugAssign) and base_name(each.target) in names:
                return each.lineno
        return None

    def left_by(self, values, start, end):
        """What the statements in these lines leave: the next reading of their names; None where there is none."""
        names, found = set(), None
        for function in functions_of(self.tree):
            if not function.lineno <= start <= function.end_lineno:
                continue
            for each in statements_in(function):
                if start <= each.lineno <= end or each.lineno <= start <= each.end_lineno and not hasattr(each, 'body'):
                    end = max(end, each.end_lineno) if not hasattr(each, 'body') else end
                    targets = getattr(each, 'targets', None) or [getattr(each, 'target', None)]
                    names |= {part.id for target in targets if target is not None for part in ast.walk(target)
                              if isinstance(part, ast.Name)}
                    if isinstance(each, ast.Return) and isinstance(each.value, ast.Tuple):
                        return flat([values.of(part) for part in each.value.elts])
                    if isinstance(each, ast.Return):
                        return flat(values.of(each.value)) if values.of(each.value) is not None else np.zeros(1)
            for node in sorted((each for each in ast.walk(function) if isinstance(each, ast.Name)),
                               key=lambda each: (each.lineno, each.col_offset)):
                if node.id in names and node.lineno > end and isinstance(node.ctx, ast.Load) \
                        and values.of(node) is not None:
                    found = flat(values.of(node))
                    break
        return found


def kept_by(forward):
    """The names that a forward pass returns as its cache."""
    return {each.value.elts[1].id for each in ast.walk(forward) if isinstance(each, ast.Return)
            and isinstance(each.value, ast.Tuple) and isinstance(each.value.elts[-1], ast.Name)
            and len(each.value.elts) == 2}


def packs(statement, names):
    value = getattr(statement, 'value', None)
    if isinstance(statement, ast.Assign):
        return isinstance(statement.targets[0], ast.Name) and statement.targets[0].id in names \
            and isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) > 0
    return isinstance(statement, ast.Return) and isinstance(value, ast.Tuple) and len(value.elts) == 2 \
        and isinstance(value.elts[1], ast.Tuple)


def flat(value):
    """One array of a value, also of a tuple of arrays."""
    if isinstance(value, (tuple, list)):
        parts = [flat(each).ravel() for each in value]
        return np.concatenate(parts) if parts else np.zeros(1)
    try:
        return np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        return np.zeros(1)


def finished(space, pair):
    try:
        return max(error for what, error in reference.judge(space, pair).items() if what != 'side effect') < 1e-9
    except Exception:
        return False
