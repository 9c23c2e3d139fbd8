#!/usr/bin/env python3
"""Holds every correct file against NumPy: forward, test mode, running averages, and every gradient numerically.

    verify.py [FOLDER…]       correct/ and unseen/ unless told
    verify.py --references    the references of reference.py, by central differences
    verify.py --mistakes      the gallery in assets/mistakes: each is listed, says what it is, and is as wrong as it says
"""

import io
import sys
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np

import reference

HERE = Path(__file__).parent
STEP = 1e-5
CLOSE = 1e-9
NUMERIC = 1e-6


def numeric_gradients(forward, args, names, dout):
    """Central differences of sum(out * dout), one number of one argument at a time."""
    gradients = []
    for index in range(len(names)):
        gradient = np.zeros_like(args[index])
        for place in np.ndindex(*gradient.shape):
            ends = []
            for step in (STEP, -STEP):
                given = reference.copied_all(args)
                given[index][place] += step
                ends.append(np.sum(forward(*given)[0] * dout))
            gradient[place] = (ends[0] - ends[1]) / (2 * STEP)
        gradients.append(gradient)
    return gradients


def numeric_distance(kind, forward, backward):
    names = reference.LAYERS[kind][2]
    worst = 0.0
    for args in reference.cases(kind):
        out, cache = forward(*reference.copied_all(args))
        dout = np.random.default_rng(3).normal(size=out.shape)
        answer = backward(dout.copy(), cache)
        answer = answer if isinstance(answer, tuple) else (answer,)
        for got, want in zip(answer, numeric_gradients(forward, args, names, dout)):
            worst = max(worst, reference.distance(got, want))
    return worst


def references():
    bad = 0
    for kind, (_, layer, _, _) in reference.LAYERS.items():
        error = numeric_distance(kind, layer, lambda dout, gradient: gradient(dout))
        bad += error > NUMERIC
        print(f'{kind:20} {error:.1e}')
    return bad


def check(file):
    """Complaints about one file, how many pairs it has, and how many of them are unfinished."""
    space = reference.load(file.read_text(encoding='utf-8'))
    found = reference.pairs(space)
    complaints, open_pairs = [] if found else ['no pair'], 0
    for kind, forward, backward in found:
        if unfinished(space, kind, forward):
            open_pairs += 1
            continue
        try:
            worst = reference.judge(space, (kind, forward, backward))
            complaints += [f'{backward}: {what} {error:.1e}' for what, error in worst.items()
                           if error > CLOSE and what != 'side effect']
            error = numeric_distance(kind, space[forward], space[backward])
            if error > NUMERIC:
                complaints.append(f'{backward}: numeric gradient {error:.1e}')
        except Exception as thrown:
            complaints.append(f'{backward}: {type(thrown).__name__}: {thrown}')
    return complaints, len(found), open_pairs


def unfinished(space, kind, forward):
    """A function of a whole-assignment file that still returns None, or says so itself."""
    try:
        return space[forward](*next(reference.cases(kind)))[0] is None
    except NotImplementedError:
        return True


def mistakes():
    """Complaints about the gallery."""
    folder = HERE.parents[4] / 'assets' / 'mistakes'
    listed = (folder / 'index.txt').read_text(encoding='utf-8').split()
    complaints = [] if sorted(listed) == sorted(file.stem for file in folder.glob('*.py')) else ['index.txt']
    for name in listed:
        text = (folder / f'{name}.py').read_text(encoding='utf-8')
        head = dict(line[2:].split(': ', 1) for line in text.split('\n')[:5])
        if list(head) != ['title', 'question', 'line', 'diagnosis', 'answer']:
            complaints.append(f'{name}: its head')
        if not text.split('\n')[int(head['line']) - 1].strip():
            complaints.append(f'{name}: nothing in line {head["line"]}')
        worst = reference.judge(reference.load(text), ('batchnorm', 'batchnorm_forward', 'batchnorm_backward'))
        wrong = [what for what, error in worst.items() if error > CLOSE]
        expected = {'cancelling-error': [], 'running-average': ['running'], 'test-mode': ['test']}
        told = expected.get(head['diagnosis'], [each for each in ('dx', 'dgamma', 'dbeta', 'forward')
                                                if each in wrong] or ['a gradient'])
        if len(wrong) < len(told) or not all(any(what.startswith(each) for what in wrong) for each in told) \
                or not told and wrong:
            complaints.append(f'{name}: {head["diagnosis"]}, but wrong are {wrong}')
    print(*complaints, f'{len(listed)} mistakes, {len(complaints)} complaints', sep='\n')
    return len(complaints)


def main(arguments):
    if arguments == ['--mistakes']:
        return mistakes()
    if arguments == ['--references']:
        return references()
    folders = [Path(each) for each in arguments] or [HERE / 'correct', HERE / 'unseen']
    bad, files, counted, unfinished_pairs = 0, 0, 0, 0
    for folder in folders:
        for file in sorted(folder.glob('*.py')):
            with redirect_stdout(io.StringIO()):
                complaints, found, left_open = check(file)
            files, counted, unfinished_pairs = files + 1, counted + found, unfinished_pairs + left_open
            for complaint in complaints:
                bad += 1
                print(f'{folder.name}/{file.name}: {complaint}')
    print(f'{files} files, {counted} pairs ({unfinished_pairs} unfinished), {bad} complaints')
    return bad


if __name__ == '__main__':
    sys.exit(1 if main(sys.argv[1:]) else 0)
