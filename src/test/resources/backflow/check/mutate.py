#!/usr/bin/env python3
"""Makes single mistakes from the correct files, runs each in NumPy, and writes mutants.json and unseen.json.

    mutate.py            both sets
    mutate.py --check    only compares with what is there; exit 1 where it differs
    mutate.py --count    how many of each group, outcome and diagnosis there are

The order is that of the files, then of the lines: the same on every machine. README.md tells what the fields mean.
"""

import ast
import collections
import contextlib
import json
import re
import signal
import sys
import traceback
import zlib
from pathlib import Path

import numpy as np

import operators
import reference
from operators import Context
from source import Source, functions_of, last_reader, later_readers, statements_in

HERE = Path(__file__).parent
WRONG = 1e-9
BARELY = 1e-7
SECONDS = 20


class Mutant:
    """One mistake in one file, with what the checker should say."""

    def __init__(self, base, function, group, diagnosis, also, edit, line, lines, repair, rank):
        self.base, self.function, self.group, self.rank = base, function, group, rank
        self.diagnosis, self.also = diagnosis, list(also)
        self.edit, self.line, self.lines, self.repair = edit, line, lines, repair
        self.outcome, self.errors, self.reason, self.message, self.removed = None, {}, None, None, None

    def row(self, name):
        row = {'id': name, 'base': self.base.name, 'function': self.function, 'group': self.group,
               'outcome': self.outcome, 'line': self.line}
        if self.lines:
            row['lines'] = self.lines
        row['diagnosis'] = self.diagnosis
        if self.also:
            row['also'] = self.also
        row['edit'], row['repair'] = self.edit, self.repair
        if self.errors:
            row['errors'] = self.errors
        if self.message:
            row['stops'] = self.message
        if self.reason:
            row['reason'] = self.reason
        return row

    def text(self):
        lines = self.base.original.split('\n')
        start = self.edit['at'] - 1
        lines[start:start + self.edit['remove']] = self.edit['insert']
        return '\n'.join(lines)


# ---- making ----------------------------------------------------------------------------------------------------------

def expressions(base, context, function):
    """Mistakes inside one statement."""
    for node in list(ast.walk(function)):
        for operator in operators.OPERATORS:
            for mistake in operator(context, node):
                statement = context.statement(mistake.changes[0][0])
                edit = base.edit(statement, mistake.changes)
                if edit is not None:
                    line, lines = first_lines(base, function, statement, mistake)
                    mutant = Mutant(base, function_name(function), mistake.group, mistake.diagnosis, mistake.also,
                                    edit, line, lines, base.put_back(edit), mistake.rank)
                    shapes = {context.values.shape(changed) or base.shape_of(function, changed.id)
                              for changed, _ in mistake.changes if isinstance(changed, ast.Name)}
                    mutant.alike = len(shapes) == 1
                    yield mutant


def function_name(function):
    return function.name if isinstance(function, ast.FunctionDef) else function.targets[0].id


def first_lines(base, function, statement, mistake):
    """The line of the first wrong value, and other lines that may be named with as much right."""
    line, also = statement.lineno, []
    simple = not isinstance(statement, (ast.If, ast.For, ast.While, ast.FunctionDef))
    if mistake.diagnosis == 'cache-order' and len(mistake.changes) == 2:
        packed, unpacked = base.cache_lines(function)
        if packed and unpacked:
            line, also = unpacked, [packed]
    elif mistake.diagnosis == 'aliasing':
        changed = base.changed_in_place(function, statement)
        if changed:
            line, also = changed, [line]
    if simple and statement.end_lineno > statement.lineno:
        also += range(statement.lineno + 1, statement.end_lineno + 1)
    return line, also


def deletions(base, context, function):
    """A statement that adds to a gradient, left out."""
    if context.role != 'backward':
        return
    for statement in statements_in(function):
        target = statement.target if isinstance(statement, ast.AugAssign) else rewritten(statement)
        if target is None or not context.values.is_array(statement.value):
            continue
        value = statement.value
        additive = isinstance(statement, ast.AugAssign) and isinstance(statement.op, (ast.Add, ast.Sub)) \
            or isinstance(value, ast.BinOp) and isinstance(value.op, (ast.Add, ast.Sub))
        divided = isinstance(statement, ast.AugAssign) and context.values.is_count(value)
        diagnosis = 'missing-path' if additive else 'missing-batch-factor' if divided else 'missing-operand'
        if alone_in_block(function, statement) or accumulates_all(statement, base, context):
            continue
        reader = last_reader(function, statement, target)
        edit = {'at': statement.lineno, 'remove': statement.end_lineno - statement.lineno + 1, 'insert': []}
        repair = {'line': statement.lineno - 1, 'action': 'insert-after',
                  'text': base.lines_of(statement)}
        mutant = Mutant(base, function.name, 'path' if additive else 'operand', diagnosis, (), edit,
                        reader - edit['remove'], [], repair, 0)
        if additive and isinstance(statement, ast.AugAssign):
            mutant.removed = float(np.max(np.abs(context.values.of(value))))
        yield mutant


def rewritten(statement):
    """The name of `g = … g …`."""
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        name = statement.targets[0]
        if any(isinstance(each, ast.Name) and each.id == name.id for each in ast.walk(statement.value)):
            return name
    return None


def alone_in_block(function, statement):
    return any(getattr(each, field, None) == [statement] for each in ast.walk(function)
               for field in ('body', 'orelse'))


def accumulates_all(statement, base, context):
    """An accumulation in a loop from zero: without it nothing at all is there, which is another mistake."""
    name = statement.target if isinstance(statement, ast.AugAssign) else None
    while isinstance(name, ast.Subscript):
        name = name.value
    if not isinstance(name, ast.Name):
        return False
    for each in statements_in(context.function):
        if isinstance(each, ast.Assign) and each is not statement and 'np.zeros' not in context.text(each.value):
            for target in each.targets:
                if any(isinstance(part, ast.Name) and part.id == name.id for part in ast.walk(target)):
                    return False
        if isinstance(each, ast.AugAssign) and each is not statement and name.id in context.text(each.target):
            return False
    return True


def aliases(base, context, function):
    """`t = dout; t *= x_norm` for `dout * x_norm`: dout is no longer what it was."""
    if context.role != 'backward' or not isinstance(function, ast.FunctionDef):
        return
    for statement in statements_in(function):
        if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name) \
                or statement.lineno != statement.end_lineno:
            continue
        product = statement.value
        if operators.name_of(product) == 'sum' and operators.is_numpy(product):
            product = product.args[0]
        if not isinstance(product, ast.BinOp) or not isinstance(product.op, ast.Mult) \
                or not isinstance(product.left, ast.Name) or not isinstance(product.right, ast.Name) \
                or context.values.shape(product.left) != context.values.shape(product) \
                or not context.values.is_array(product.right):
            continue
        target = statement.targets[0].id
        name = target if product is statement.value else 't'
        first = context.text(product.left)
        if name == first or not later_readers(function, statement, first):
            continue
        indent = re.match(r'\s*', base.lines_of(statement)[0])[0]
        lines = [f'{indent}{name} = {first}', f'{indent}{name} *= {context.text(product.right)}']
        if name == 't':
            rest = context.text(statement.value).replace(context.text(product), 't', 1)
            lines.append(f'{indent}{target} = {rest}')
        edit = {'at': statement.lineno, 'remove': 1, 'insert': lines}
        repair = {'line': statement.lineno, 'action': 'replace', 'text': [lines[0] + '.copy()']}
        yield Mutant(base, function.name, 'state', 'aliasing', (), edit, statement.lineno + 1, [statement.lineno],
                     repair, 0)


def mutants_of(base):
    """Every mistake that the operators find in a file, each text once."""
    seen = {base.original}
    for function in functions_of(base.tree):
        pair, role = base.pair_of(function)
        if pair is None:
            continue
        context = Context(base, base.values(pair), function, role)
        if role == 'helper' and any(context.values.is_gradient(each) for each in ast.walk(function)
                                    if hasattr(each, 'lineno') and isinstance(each, ast.expr)):
            context.role = 'backward'
        for maker in (expressions, deletions, aliases):
            for mutant in maker(base, context, function):
                text = mutant.text()
                if text not in seen:
                    seen.add(text)
                    yield mutant


# ---- judging ---------------------------------------------------------------------------------------------------------

def judge(mutant):
    """Sorts a mutant by what NumPy makes of it."""
    text = mutant.text()
    wrong, effect = {}, False
    for pair in mutant.base.pairs:
        try:
            with within(SECONDS):
                worst = reference.judge(reference.load(text), pair)
        except (SyntaxError, TimeoutError):
            return False
        except Exception as thrown:
            if type(thrown) is NameError or mutant.diagnosis == 'wrong-operand' \
                    and type(thrown).__name__ in ('AttributeError', 'AxisError'):
                return False
            frames = [each for each in traceback.extract_tb(thrown.__traceback__) if each.filename == 'student.py']
            mutant.outcome = 'error'
            mutant.message = {'line': frames[-1].lineno if frames else 0, 'type': type(thrown).__name__}
            if isinstance(thrown, UnboundLocalError):
                mutant.diagnosis, mutant.also, mutant.group = 'test-mode', [mutant.diagnosis], 'state'
            return bool(frames)
        effect = effect or 'side effect' in worst
        for what, error in worst.items():
            if error > WRONG and what != 'side effect':
                wrong[what] = max(error, wrong.get(what, 0))
    if not wrong:
        if mutant.diagnosis == 'cache-order' and not mutant.alike:
            return False
        same_result(mutant, text, effect)
    elif max(wrong.values()) < BARELY:
        return False
    else:
        mutant.outcome = 'wrong'
        mutant.errors = {what: 'shape' if error == np.inf else float(f'{error:.2g}') for what, error in wrong.items()}
        sharpen(mutant, set(wrong))
    return True


@contextlib.contextmanager
def within(seconds):
    """Ends a mutant that loops for ever."""
    def late(*_):
        raise TimeoutError
    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def sharpen(mutant, wrong):
    """Test mode and running averages have diagnoses of their own; a wrong forward may also be called just that."""
    if wrong <= {'running_mean', 'running_var', 'running averages in test mode'}:
        also = [mutant.diagnosis] if mutant.diagnosis == 'ddof' else []
        mutant.diagnosis, mutant.also, mutant.group = 'running-average', also, 'state'
    elif wrong <= {'test'}:
        if mutant.diagnosis == 'eps':
            mutant.also = ['test-mode']
        else:
            mutant.diagnosis, mutant.also, mutant.group = 'test-mode', [mutant.diagnosis], 'state'
    elif 'forward' in wrong:
        mutant.group = 'forward'
        if mutant.diagnosis not in ('eps', 'ddof'):
            mutant.also.append('forward-differs')


def same_result(mutant, text, effect):
    """Equivalent, dead, or wrong but cancelled: by the value that the changed statement leaves."""
    if effect:
        mutant.outcome, mutant.reason = 'equivalent', 'only the caller\'s array is changed; every result is right'
        return
    if mutant.diagnosis == 'aliasing':
        mutant.outcome, mutant.reason = 'equivalent', 'what is shared is not changed before it is last read'
        return
    if 'forward' in mutant.function:
        mutant.outcome, mutant.reason = 'equivalent', 'another way to the same output and the same gradients'
        return
    if mutant.removed is not None:
        zero = mutant.removed < WRONG
        mutant.outcome = 'equivalent' if zero else 'cancelling'
        mutant.reason = 'what the missing line adds is zero' if zero else f'it adds {mutant.removed:.2g} at most'
        return
    before, after = left_value(mutant, mutant.base.original, 0), left_value(mutant, text, growth(mutant))
    if before is None or after is None:
        mutant.outcome, mutant.reason = 'equivalent', 'what is changed is not read again'
        return
    difference = np.max(np.abs(after - before)) if np.shape(before) == np.shape(after) else spread(before, after)
    scale = np.max(np.abs(before)) + np.max(np.abs(after))
    if difference <= WRONG * scale:
        mutant.outcome, mutant.reason = 'equivalent', reason(mutant)
    else:
        mutant.outcome, mutant.diagnosis, mutant.also = 'cancelling', 'cancelling-error', []
        mutant.reason = f'this line differs by {difference:.2g}, and what follows takes the difference away'


def growth(mutant):
    return len(mutant.edit['insert']) - mutant.edit['remove']


def spread(before, after):
    try:
        return np.max(np.abs(np.broadcast_arrays(before, after)[0] - np.broadcast_arrays(before, after)[1]))
    except ValueError:
        return np.inf


def reason(mutant):
    known = {'missing-path': 'the term that is left out is zero', 'wrong-operand': 'both operands give the same here',
             'overwritten-gradient': 'what is overwritten is zero', 'sign': 'the term whose sign changes is zero',
             'cache-order': 'the two are only used in ways in which they may change places'}
    told = known.get(mutant.diagnosis, 'the value is the same, since what it is multiplied with is zero or constant')
    return told


def left_value(mutant, text, grown):
    """What the changed statement leaves: by its next reading, else by its own expression. None where dead."""
    try:
        source = Source(mutant.base.name, text)
        pair = next(each for each in source.pairs if each[2] == mutant.base.first_pair(mutant)[2])
        values = source.values(pair)
    except Exception:
        return None
    start = mutant.edit['at']
    end = start + mutant.edit['remove'] - 1 + grown
    return source.left_by(values, start, end)


# ---- choosing --------------------------------------------------------------------------------------------------------

def chosen(mutants, most, each_base):
    """At most so many of each diagnosis and group, taken in turn from the files, the plainest first."""
    kinds = collections.defaultdict(lambda: collections.defaultdict(list))
    for mutant in mutants:
        kinds[mutant.outcome, mutant.group, mutant.diagnosis][mutant.base.name].append(mutant)
    taken, per_base = [], collections.Counter()
    for kind in sorted(kinds, key=lambda each: sum(map(len, kinds[each].values()))):
        queues = [sorted(queue, key=lambda each: (each.rank, scatter(each)))
                  for _, queue in sorted(kinds[kind].items(), key=lambda item: mixed(item[0] + ''.join(kind)))]
        limit, count = most[kind[0]], 0
        while any(queues) and count < limit:
            for queue in queues:
                if queue and count < limit:
                    mutant = queue.pop(0)
                    if per_base[mutant.base.name] < each_base:
                        per_base[mutant.base.name] += 1
                        taken.append(mutant)
                        count += 1
    return sorted(taken, key=lambda each: (each.base.name, each.line, each.edit['at'], each.edit['insert']))


def scatter(mutant):
    """An order without a preference for the first lines."""
    return mixed(mutant.base.name + str(mutant.edit['at']) + ''.join(mutant.edit['insert']))


def mixed(text):
    return zlib.crc32(text.encode())


def make(folder, most, each_base):
    mutants = []
    for file in sorted((HERE / folder).glob('*.py')):
        if '--verbose' in sys.argv:
            print(file.name, len(mutants), flush=True)
        base = Source(file.name, file.read_text(encoding='utf-8'))
        mutants += [mutant for mutant in mutants_of(base) if judge(mutant)]
    return mutants, chosen(mutants, most, each_base)


def written(folder, mutants):
    head = {'format': 'backflow-mutants/1', 'bases': folder}
    rows = [json.dumps(mutant.row(f'{folder[0]}{number:03}'), ensure_ascii=False)
            for number, mutant in enumerate(mutants, 1)]
    return json.dumps(head)[:-1] + ', "mutants": [\n' + ',\n'.join(rows) + '\n]}\n'


SETS = {
    'mutants.json': ('correct', {'wrong': 18, 'error': 4, 'equivalent': 6, 'cancelling': 12}, 16),
    'unseen.json': ('unseen', {'wrong': 7, 'error': 2, 'equivalent': 3, 'cancelling': 5}, 25),
}


def main(arguments):
    different = 0
    for name, (folder, most, each_base) in SETS.items():
        every, mutants = make(folder, most, each_base)
        if '--count' in arguments:
            print(name, len(every), 'made,', len(mutants), 'taken')
            print(collections.Counter(each.outcome for each in mutants))
            for kind, count in sorted(collections.Counter(
                    (each.outcome, each.group, each.diagnosis) for each in mutants).items()):
                print(f'{count:4} {sum((each.outcome, each.group, each.diagnosis) == kind for each in every):5}', *kind)
        file, text = HERE / name, written(folder, mutants)
        if '--check' in arguments:
            if file.read_text(encoding='utf-8') != text:
                print(f'{name} is not what mutate.py makes')
                different += 1
        else:
            file.write_text(text, encoding='utf-8')
    return different


if __name__ == '__main__':
    sys.exit(1 if main(sys.argv[1:]) else 0)
