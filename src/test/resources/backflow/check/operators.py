"""The single mistakes: each operator looks at one node of a file and yields what a student could have written instead.

The changes of a mistake are pairs of a node and the text that takes its place. Its diagnosis is that of a mistake in
the backward pass; mutate.py turns it into test-mode or running-average where only these are wrong.
"""

import ast

import numpy as np

REDUCERS = {'sum', 'mean'}


class Mistake:

    def __init__(self, group, diagnosis, changes, also=(), rank=0):
        self.group = group
        self.diagnosis = diagnosis
        self.changes = changes
        self.also = tuple(also)
        self.rank = rank


class Context:
    """One function of a file, with what its expressions are worth."""

    def __init__(self, source, values, function, role):
        self.source, self.values, self.function, self.role = source, values, function, role
        self.parents = {child: node for node in ast.walk(function) for child in ast.iter_child_nodes(node)}

    def text(self, node):
        return self.source.segment(node)

    def statement(self, node):
        """The statement that a node is in."""
        while not isinstance(node, ast.stmt):
            node = self.parents[node]
        return node

    def inside(self, node, whole):
        """The text of a part that takes the place of the whole, in parentheses where it needs them."""
        alone = number(node) is not None or isinstance(
            self.parents.get(whole), (ast.Assign, ast.AugAssign, ast.Return, ast.Call, ast.keyword))
        return self.text(node) if alone or not isinstance(node, (ast.BinOp, ast.UnaryOp, ast.Compare)) \
            else f'({self.text(node)})'

    def in_exponent(self, node):
        while node in self.parents and not isinstance(node, ast.stmt):
            up = self.parents[node]
            if isinstance(up, ast.BinOp) and isinstance(up.op, ast.Pow) and up.right is node:
                return True
            if isinstance(up, ast.Call) and name_of(up) == 'power' and node in up.args[1:]:
                return True
            node = up
        return False

    def in_denominator(self, node):
        below = False
        while node in self.parents and not isinstance(node, ast.stmt):
            up = self.parents[node]
            if isinstance(up, ast.BinOp) and isinstance(up.op, ast.Div) and up.right is node:
                below = not below
            elif isinstance(up, ast.BinOp) and not isinstance(up.op, (ast.Mult, ast.Div)):
                break
            elif not isinstance(up, ast.BinOp):
                break
            node = up
        return below

    def product(self, node):
        """The texts of all factors of the product that this node is a part of."""
        while isinstance(self.parents.get(node), ast.BinOp) and isinstance(self.parents[node].op, (ast.Mult, ast.Div)):
            node = self.parents[node]
        factors, open_nodes = [], [node]
        while open_nodes:
            each = open_nodes.pop()
            if isinstance(each, ast.BinOp) and isinstance(each.op, (ast.Mult, ast.Div)):
                open_nodes += [each.left, each.right]
            else:
                factors.append(self.text(each))
        return factors


def name_of(call):
    """sum of np.sum(…) and of x.sum(…)."""
    return call.func.attr if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) else None


def is_numpy(call):
    return isinstance(call.func.value, ast.Name) and call.func.value.id == 'np'


def number(node):
    """The value of a literal, with its sign; None for anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = number(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        above, below = number(node.left), number(node.right)
        return None if above is None or not below else above / below
    return None


def axis_of(call):
    """The literal that names the axis, or None."""
    for keyword in call.keywords:
        if keyword.arg == 'axis':
            return keyword.value
    position = 1 if is_numpy(call) else 0
    return call.args[position] if len(call.args) > position and name_of(call) in REDUCERS else None


def operand_of(call):
    return call.args[0] if is_numpy(call) and call.args else call.func.value


# ---- sums and means --------------------------------------------------------------------------------------------------

def reductions(c, node):
    if name_of(node) not in REDUCERS or not c.values.is_array(operand_of(node)):
        return
    called, operand, axis = name_of(node), operand_of(node), axis_of(node)
    whole = c.text(node.func)
    other = 'mean' if called == 'sum' else 'sum'
    diagnosis = 'mean-for-sum' if other == 'mean' else 'sum-for-mean'
    also = () if other == 'mean' else ('missing-batch-factor',)
    yield Mistake('sum', diagnosis, [(node.func, whole[:-len(called)] + other)], also)
    if called == 'sum' and c.values.is_array(node):
        yield Mistake('sum', 'missing-sum', [(node, c.inside(operand, node))])
    if axis is None:
        return
    if number(axis) in (0, 1):
        yield Mistake('sum', 'wrong-axis', [(axis, str(1 - number(axis)))])
        if called == 'sum' and c.role == 'backward':
            before = ', axis=' if any(each.arg == 'axis' for each in node.keywords) else ', '
            text = c.text(node)
            cut = text.replace(before + c.text(axis), '', 1)
            if cut != text:
                yield Mistake('sum', 'wrong-axis', [(node, cut)], ('extra-sum', 'shape'), rank=1)
    elif isinstance(axis, ast.Tuple) and len(axis.elts) > 2:
        yield Mistake('sum', 'wrong-axis', [(axis, '(' + ', '.join(c.text(each) for each in axis.elts[:-1]) + ')')])
    if called == 'sum' and is_product(c, operand) and c.role == 'backward':
        sums = [c.text(node).replace(c.text(operand), c.text(part), 1) for part in (operand.left, operand.right)]
        yield Mistake('sum', 'extra-sum', [(node, '(' + ' * '.join(sums) + ')')],
                      ('missing-sum', 'wrong-operand', 'unknown'), rank=2)


def is_product(c, node):
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) \
        and c.values.is_array(node.left) and c.values.is_array(node.right)


def einsums(c, node):
    if name_of(node) != 'einsum':
        return
    before, after = node.args[0].value.split('->')
    if before.split(',')[0] != after and len(after) == 1:
        yield Mistake('sum', 'missing-sum', [(node.args[0], repr(before + '->' + before.split(',')[0]))])
        yield Mistake('sum', 'wrong-axis', [(node.args[0], repr(before + '->n'))])


def extra_sums(c, node):
    if not isinstance(node, ast.Assign) or c.role != 'backward' or not c.values.is_gradient(node.value):
        return
    shape = c.values.shape(node.value)
    if shape is not None and len(shape) == 2 and shape[0] > 1:
        yield Mistake('sum', 'extra-sum', [(node.value, f'np.sum({c.text(node.value)}, axis=0)')])


# ---- factors ---------------------------------------------------------------------------------------------------------

def is_measured(c, node):
    """Whether the whole expression around it is of numbers of the data, not a size."""
    while isinstance(c.parents.get(node), (ast.BinOp, ast.UnaryOp)):
        node = c.parents[node]
    value = c.values.of(node)
    return isinstance(value, (float, np.ndarray, np.floating))


def factors(c, node):
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Mult, ast.Div)) or not is_measured(c, node):
        return
    for part, rest in ((node.left, node.right), (node.right, node.left)):
        if isinstance(node.op, ast.Div) and part is node.left:
            continue
        value = number(part)
        if value is not None and abs(value) != 1 and number(rest) is None:
            if value > 0:
                yield Mistake('factor', 'missing-factor', [(node, c.inside(rest, node))], ('wrong-factor',))
        elif is_batch_factor(c, node, part):
            below = isinstance(node.op, ast.Div) or c.in_denominator(node) or is_one_over_count(c, part)
            diagnosis, also = ('missing-batch-factor', 'missing-factor') if below else (
                'missing-factor', 'missing-batch-factor')
            yield Mistake('factor', diagnosis, [(node, c.inside(rest, node))], (also,))
    if isinstance(node.op, ast.Div) and number(node.left) is not None and abs(number(node.left)) not in (0, 1) \
            and not isinstance(node.left, ast.BinOp) and number(node.right) is None:
        one = '-1' if number(node.left) < 0 else '1'
        suffix = '.0' if isinstance(number(node.left), float) else ''
        yield Mistake('factor', 'missing-factor', [(node.left, one + suffix)], ('wrong-factor',))


def is_batch_factor(c, node, part):
    return c.values.is_count(part) or is_one_over_count(c, part)


def is_one_over_count(c, part):
    return isinstance(part, ast.BinOp) and isinstance(part.op, ast.Div) and abs(number(part.left) or 0) == 1 \
        and c.values.is_count(part.right)


def literals(c, node):
    value = number(node)
    up = c.parents.get(node)
    if value is None or isinstance(node, ast.BinOp) or c.in_exponent(node) or not is_measured(c, node) \
            or not isinstance(up, ast.BinOp) \
            or not isinstance(up.op, (ast.Mult, ast.Div)) or isinstance(up, ast.UnaryOp):
        return
    if abs(value) in (0.5, 2) and number(up) is None:
        wrong = {0.5: '2.0', 2: '3', -0.5: '-2.0', -2: '-1'}[value]
        if value == -2:
            yield Mistake('factor', 'missing-factor', [(node, wrong)], ('wrong-factor',))
        else:
            yield Mistake('factor', 'wrong-factor', [(node, wrong)])
        if value == -0.5:
            yield Mistake('factor', 'missing-factor', [(node, '-1')], ('wrong-factor',))


def counts(c, node):
    """1/D for 1/N, and N - 1 for N."""
    if not isinstance(node, ast.Name) or not c.values.is_count(node) or isinstance(c.parents.get(node), ast.Tuple):
        return
    up = c.parents.get(node)
    if not isinstance(up, ast.BinOp) or not isinstance(up.op, (ast.Mult, ast.Div)) or not is_measured(c, node):
        return
    others = [each for each in names_before(c, node) if c.values.is_count(each) and each.id != node.id
              and c.values.of(each) != c.values.of(node)]
    if others:
        yield Mistake('factor', 'wrong-factor', [(node, others[0].id)], ('wrong-operand',))
    elif any(each.id == 'dout' for each in names_before(c, node)):
        dout = next(each for each in names_before(c, node) if each.id == 'dout')
        other = 'dout.shape[1]' if c.values.of(node) == c.values.shape(dout)[0] else 'dout.shape[0]'
        yield Mistake('factor', 'wrong-factor', [(node, other)], ('wrong-operand',))
    yield Mistake('factor', 'ddof', [(node, f'({node.id} - 1)')], ('wrong-factor',))


def shapes(c, node):
    """N = x.shape[1]"""
    if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name) or c.role != 'backward':
        return
    size = node.value
    if isinstance(size, ast.Subscript) and isinstance(size.value, ast.Attribute) and size.value.attr == 'shape' \
            and number(size.slice) in (0, 1) and only_divides(c, node.targets[0].id):
        yield Mistake('factor', 'wrong-factor', [(size.slice, str(1 - number(size.slice)))], ('wrong-axis',))


def only_divides(c, name):
    """Whether a size is only used as a factor, so that a wrong one stops nothing."""
    used = [each for each in ast.walk(c.function) if isinstance(each, ast.Name) and each.id == name
            and isinstance(each.ctx, ast.Load)]
    return all(isinstance(c.parents[each], ast.BinOp) and isinstance(c.parents[each].op, (ast.Mult, ast.Div))
               for each in used)


def ddofs(c, node):
    if name_of(node) in ('var', 'std') and c.values.is_array(operand_of(node)):
        yield Mistake('factor', 'ddof', [(node, c.text(node)[:-1] + ', ddof=1)')])


def extra_factors(c, node):
    if not isinstance(node, ast.Assign) or c.role != 'backward' or not c.values.is_gradient(node.value):
        return
    text = c.text(node.value)
    grouped = f'({text})' if isinstance(node.value, ast.BinOp) and isinstance(node.value.op, (ast.Add, ast.Sub)) \
        else text
    count = next((each.id for each in names_before(c, node.value) if c.values.is_count(each)), None)
    yield Mistake('factor', 'extra-factor', [(node.value, '2 * ' + grouped)])
    if count is not None:
        also = ('mean-for-sum',) if 'sum' in text else ('missing-batch-factor',) if count in text else ()
        yield Mistake('factor', 'extra-factor', [(node.value, f'{grouped} / {count}')], also, rank=1)


# ---- signs, powers, eps ----------------------------------------------------------------------------------------------

def signs(c, node):
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        if c.in_exponent(node):
            yield Mistake('local', 'wrong-power', [(node, c.text(node.operand))])
        elif not isinstance(c.parents.get(node), (ast.Tuple, ast.Call, ast.keyword)) or number(node) is None:
            yield Mistake('local', 'sign', [(node, c.text(node.operand))])
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) and c.values.is_array(node):
        if not c.values.is_eps(node.right):
            yield Mistake('local', 'sign', [(node, swapped_operator(c, node))])
    elif isinstance(node, ast.AugAssign) and isinstance(node.op, (ast.Add, ast.Sub)) and c.values.is_array(node.value):
        text = c.text(node)
        old, new = ('+=', '-=') if isinstance(node.op, ast.Add) else ('-=', '+=')
        yield Mistake('local', 'sign', [(node, text.replace(old, new, 1))])
    elif name_of(node) == 'negative':
        yield Mistake('local', 'sign', [(node, c.text(node.args[0]))])


def swapped_operator(c, node):
    """The same expression with + for -, or - for +."""
    old, new = ('+', '-') if isinstance(node.op, ast.Add) else ('-', '+')
    return c.source.between(node.left, node.right, node, old, new)


def powers(c, node):
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and number(node.right) is not None:
        yield from exponent(c, node, node.left, node.right)
    elif name_of(node) == 'power' and number(node.args[1]) is not None:
        yield from exponent(c, node, node.args[0], node.args[1])
    elif name_of(node) == 'square':
        yield Mistake('local', 'wrong-power', [(node, c.inside(node.args[0], node))])
    elif name_of(node) == 'sqrt' and c.values.is_array(node):
        argument = node.args[0]
        yield Mistake('local', 'wrong-power', [(node, c.inside(argument, node))])
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and c.values.is_array(node.right):
        new = c.source.between(node.left, node.right, node, '/', '*')
        yield Mistake('local', 'wrong-power', [(node, new)], ('wrong-operand',), rank=1)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and c.values.is_array(node.left) \
            and c.text(node.left) == c.text(node.right):
        yield Mistake('local', 'wrong-power', [(node, c.inside(node.left, node))], ('missing-operand',))


def exponent(c, node, base, power):
    value = number(power)
    if value in (2, 0.5):
        text = c.text(base)
        if isinstance(node, ast.BinOp) and isinstance(base, ast.BinOp):
            text = f'({text})'
        yield Mistake('local', 'wrong-power', [(node, text)])
    new = {3: '2', -3: '-2', -1.5: '-0.5', -0.5: '-1', -1: '-2', -2: '-1'}.get(value)
    if new is not None:
        yield Mistake('local', 'wrong-power', [(power, new)])


def epsilons(c, node):
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Add) or not c.values.is_eps(node.right):
        return
    up = c.parents[node]
    yield Mistake('eps', 'eps', [(node, c.inside(node.left, node))])
    if name_of(up) == 'sqrt':
        new = f'(np.sqrt({c.text(node.left)}) + {c.text(node.right)})'
        alone = isinstance(c.parents[up], ast.Assign)
        yield Mistake('eps', 'eps', [(up, new[1:-1] if alone else new)])
        yield Mistake('eps', 'eps', [(node, f'{c.text(node)} + {c.text(node.right)}')], rank=1)


# ---- operands --------------------------------------------------------------------------------------------------------

def missing_operands(c, node):
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div)) and c.values.is_array(node.right):
        if c.values.is_array(node.left):
            yield from dropped(c, node, node.right, node.left)
            if isinstance(node.op, ast.Mult):
                yield from dropped(c, node, node.left, node.right)
        elif isinstance(node.op, ast.Div) and number(node.left) in (1, 1.0):
            yield Mistake('local', 'wrong-power', [(node, c.inside(node.right, node))], ('wrong-operand',))
    elif name_of(node) in ('multiply', 'divide') and len(node.args) == 2 and c.values.is_array(node.args[0]):
        if c.values.is_array(node.args[1]):
            yield Mistake('operand', 'missing-operand', [(node, c.text(node.args[0]))])
        elif c.values.is_count(node.args[1]):
            yield Mistake('factor', 'missing-batch-factor', [(node, c.text(node.args[0]))], ('missing-factor',))


def dropped(c, node, gone, kept):
    """One factor forgotten; not the gradient itself, and not several factors at once."""
    several = isinstance(gone, ast.UnaryOp) or isinstance(gone, ast.BinOp) and isinstance(gone.op, (ast.Mult, ast.Div))
    if several or c.values.is_gradient(gone) or len(c.values.shape(kept)) < len(c.values.shape(node) or ()):
        return
    repeated = c.product(node).count(c.text(gone)) > 1
    diagnosis, also = ('wrong-power', ('missing-operand',)) if repeated else ('missing-operand', ())
    group = 'local' if repeated else 'operand'
    yield Mistake(group, diagnosis, [(node, c.inside(kept, node))], also)


def wrong_operands(c, node):
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load) or not c.values.is_array(node) \
            or isinstance(c.parents.get(node), (ast.Tuple, ast.Return, ast.List, ast.Dict)):
        return
    up = c.parents.get(node)
    if in_target(c, node) or isinstance(c.statement(node), ast.Return) \
            or isinstance(up, ast.Attribute) and up.attr in ('shape', 'dtype') \
            or isinstance(up, ast.Call) and (isinstance(up.func, ast.Name) or name_of(up).endswith('_like')):
        return
    seen = {node.id}
    choices = []
    for other in names_before(c, node):
        if other.id in seen or c.values.shape(other) != c.values.shape(node) \
                or c.values.is_gradient(other) != c.values.is_gradient(node):
            continue
        seen.add(other.id)
        if not np.allclose(c.values.of(other), c.values.of(node)):
            choices.append(other)
    start = (node.lineno + node.col_offset) % max(1, len(choices))
    for rank, choice in enumerate((choices[start:] + choices[:start])[:2]):
        yield Mistake('operand', 'wrong-operand', [(node, choice.id)],
                      ('wrong-power',) if is_power(c.values.of(choice), c.values.of(node)) else (), rank=rank)


def in_target(c, node):
    statement = c.statement(node)
    targets = getattr(statement, 'targets', None) or [getattr(statement, 'target', None)]
    return any(target is not None and node in ast.walk(target) for target in targets)


def is_power(one, other):
    """Whether one array is a power of the other: std and 1 / std."""
    if np.any(np.asarray(one) <= 0) or np.any(np.asarray(other) <= 0):
        return False
    return any(np.allclose(one, other ** power) for power in (-2.0, -1.0, -0.5, 0.5, 2.0))


def names_before(c, node):
    """Every name that is read in the function and was set before the node's statement, by its first reading."""
    line = c.statement(node).lineno
    set_before = {each.id for each in ast.walk(c.function) if isinstance(each, ast.Name)
                  and isinstance(each.ctx, ast.Store) and each.lineno < line}
    arguments = c.function.value.args if isinstance(c.function, ast.Assign) else c.function.args
    set_before |= {each.arg for each in arguments.args}
    found = {}
    for each in ast.walk(c.function):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and each.id in set_before \
                and c.values.of(each) is not None:
            found.setdefault(each.id, each)
    return sorted(found.values(), key=lambda each: (each.lineno, each.col_offset))


def comparisons(c, node):
    if isinstance(node, ast.Compare) and c.values.is_array(node.left) and isinstance(node.ops[0], (ast.Gt, ast.LtE)):
        old, new = ('>', '<') if isinstance(node.ops[0], ast.Gt) else ('<=', '>')
        yield Mistake('local', 'sign', [(node, c.text(node).replace(old, new, 1))], ('wrong-operand', 'unknown'))
        if c.role == 'backward' and 'dout' not in c.text(node.left):
            yield Mistake('operand', 'wrong-operand', [(node.left, 'dout')])


# ---- paths -----------------------------------------------------------------------------------------------------------

def terms(c, node):
    """A term of a sum left out."""
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, (ast.Add, ast.Sub)) or c.values.is_eps(node.right):
        return
    if not c.values.is_array(node.left) or not c.values.is_array(node.right):
        return
    minus = '-' if isinstance(node.op, ast.Sub) else ''
    left, right = c.inside(node.left, node), minus + c.inside(node.right, node)
    if c.values.is_gradient(node.left) and c.values.is_gradient(node.right):
        yield Mistake('path', 'missing-path', [(node, left)])
        grouped = f'({right})' if minus and not isinstance(c.parents[node], ast.Assign) else right
        yield Mistake('path', 'missing-path', [(node, grouped)], rank=1)
        if isinstance(node.left, ast.BinOp) and isinstance(node.left.op, (ast.Add, ast.Sub)):
            yield Mistake('path', 'missing-path', [(node, c.inside(node.left.left, node))], rank=1)
    elif c.role != 'backward' and not minus:
        yield Mistake('operand', 'missing-operand', [(node, left)])
    else:
        yield Mistake('operand', 'wrong-operand', [(node, left)], ('missing-operand',))


def overwrites(c, node):
    if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Add) and c.role == 'backward' \
            and isinstance(c.values.of(node.value), (np.ndarray, np.generic)):
        yield Mistake('path', 'overwritten-gradient', [(node, c.text(node).replace('+=', '=', 1))])


# ---- order, state ----------------------------------------------------------------------------------------------------

def return_orders(c, node):
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 3 \
            and c.role == 'backward':
        first, second, third = node.value.elts
        yield Mistake('state', 'return-order', [(second, c.text(third)), (third, c.text(second))])
        yield Mistake('state', 'return-order', [(first, c.text(second)), (second, c.text(first))], ('shape',), rank=1)


def cache_orders(c, node):
    elements = None
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and 'cache' in node.value.id \
            and isinstance(node.targets[0], (ast.Tuple, ast.List)) and c.role == 'backward':
        elements = node.targets[0].elts
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == 'cache' \
            and isinstance(node.value, (ast.Tuple, ast.List)) and c.role == 'forward':
        elements = node.value.elts
    elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 2 \
            and isinstance(node.value.elts[1], ast.Tuple) and c.role == 'forward':
        elements = node.value.elts[1].elts
    for rank, (one, two) in enumerate(zip(elements or (), (elements or ())[1:])):
        if not isinstance(one, ast.Starred) and not isinstance(two, ast.Starred):
            yield Mistake('state', 'cache-order', [(one, c.text(two)), (two, c.text(one))], rank=rank)


def cache_keys(c, node):
    if not isinstance(node, ast.Subscript) or not isinstance(node.ctx, ast.Load) or c.role != 'backward' \
            or not isinstance(node.value, ast.Name) or node.value.id != 'cache' \
            or not isinstance(node.slice, ast.Constant):
        return
    keys = [each.slice.value for each in ast.walk(c.function) if isinstance(each, ast.Subscript)
            and isinstance(each.value, ast.Name) and each.value.id == 'cache' and isinstance(each.slice, ast.Constant)]
    here = keys.index(node.slice.value)
    other = keys[(here + 1) % len(keys)]
    if other != node.slice.value:
        yield Mistake('state', 'cache-order', [(node.slice, repr(other))], ('wrong-operand',))


def momenta(c, node):
    """(1 - momentum) where momentum belongs, and the other way round."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub) and number(node.left) in (1, 1.0) \
            and isinstance(node.right, ast.Name) and node.right.id == 'momentum':
        yield Mistake('state', 'running-average', [(node, 'momentum')])
    elif isinstance(node, ast.Name) and node.id == 'momentum' and isinstance(c.parents.get(node), ast.BinOp) \
            and isinstance(c.parents[node].op, ast.Mult):
        yield Mistake('state', 'running-average', [(node, '(1 - momentum)')])


def copies(c, node):
    if name_of(node) == 'copy' and not is_numpy(node):
        yield Mistake('state', 'aliasing', [(node, c.text(node.func.value))])


OPERATORS = [reductions, einsums, extra_sums, factors, literals, counts, shapes, ddofs, extra_factors, signs, powers,
             epsilons, missing_operands, wrong_operands, comparisons, terms, overwrites, return_orders, cache_orders,
             cache_keys, momenta, copies]
