"""Runs `--format numpy` of many sources in NumPy and holds it against `--format json` of the same run.

Usage: /usr/bin/python3 src/test/python/run_listings.py LAUNCHER

Checked for each source: the source itself, run by Python, returns the trace's output; the module's forward pass has
every value of the trace that has a name, its backward pass the gradient of each; and when it is done the inputs, dout
and the cache are what they were.
"""
import inspect
import json
import re
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np

PROGRAMS = sorted(Path("src/test/resources/programs").glob("*.py"))
EXAMPLES = sorted(Path("assets/examples").glob("*.py"))
DATA = [["--seed", "3"], ["--shape", "N=1", "--seed", "4"], ["--shape", "N=37", "--seed", "5"]]
NAMELESS = re.compile(r".*(_broadcast(_\d+)?|_\d+)")


def backflow(launcher, *arguments):
    run = subprocess.run([launcher, "trace", *map(str, arguments)], capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"wrong: trace {' '.join(map(str, arguments))} ended with {run.returncode}: {run.stderr}")
    return run.stdout


def array(document):
    return np.array([float(x) for x in document["data"]], dtype=np.float64).reshape(document["shape"])


def returned(function, *arguments):
    """What a function returns, and its variables when it does."""
    variables = {}

    def watch(frame, event, _):
        if event == "return" and frame.f_code is function.__code__:
            variables.update(frame.f_locals)

    sys.setprofile(watch)
    try:
        result = function(*arguments)
    finally:
        sys.setprofile(None)
    return result, variables


def first(result):
    return result[0] if isinstance(result, tuple) else result


def module(text, name):
    scope = {}
    exec(compile(text, name, "exec"), scope)
    functions = [value for value in scope.values() if inspect.isfunction(value)]
    return functions


def copies(values):
    return [np.array(value) for value in values]


def same(values, before):
    return all(np.array_equal(a, b, equal_nan=True) for a, b in zip(values, before))


class Check:
    def __init__(self, title, trace):
        self.title = title
        self.values = {name: array(value) for name, value in trace["values"].items()}
        self.gradients = {name: array(value) for name, value in trace["gradients"].items()}
        self.trace = trace
        arrays = [*self.values.values(), *self.gradients.values()]
        self.kappa = max(float(np.max(np.sum(np.abs(a), axis=axis))) for a in arrays for axis in [None, *range(a.ndim)])
        self.wrong = []
        self.compared = 0

    def equal(self, name, actual, expected):
        self.compared += 1
        actual = np.asarray(actual, dtype=np.float64)
        if actual.shape != expected.shape:
            self.wrong.append(f"{name} has shape {actual.shape}, the trace {expected.shape}")
            return
        error = np.max(np.abs(actual - expected))
        if not error <= 1e-12 * np.max(np.abs(expected)) + 64 * 2.0 ** -53 * self.kappa:
            self.wrong.append(f"{name} differs by {error}")

    def holds(self, condition, text):
        if not condition:
            self.wrong.append(text)

    def run(self, source, listing):
        nodes = {node["id"]: node for node in self.trace["nodes"]}
        arrival = next(step for step in self.trace["steps"] if step["direction"] == "backward")
        dout = array(arrival["contribution"])
        output = self.values[arrival["node"]]

        original = [f for f in module(source, "source") if f.__name__.endswith("_forward")][0]
        names = list(inspect.signature(original).parameters)
        given = [{"mode": "train"} if name == "bn_param" else self.values.get(name) for name in names]
        given = [value for value in given if value is not None]
        self.equal("the source's own output", first(original(*given)), output)

        forward, backward = module(listing, "listing")
        inputs = [name for name in inspect.signature(forward).parameters if name in nodes]
        arguments = [self.values[name] for name in inputs]
        before = copies(arguments)
        (out, cache), variables = returned(forward, *arguments)
        self.equal("out", out, output)
        self.holds(same(arguments, before), "the forward pass changed an input")
        nameless = {name for name, node in nodes.items() if node["op"] != "input" and NAMELESS.fullmatch(name)}
        on_path = {name for name, node in nodes.items() if node["path"]}
        for name in sorted(on_path - nameless | on_path & variables.keys()):
            self.holds(name in variables, f"the forward pass lacks {name}")
            if name in variables:
                self.equal(name, variables[name], self.values[name])

        cached, given_dout = copies(cache), dout.copy()
        gradients, backward_variables = returned(backward, dout, cache)
        gradients = gradients if isinstance(gradients, tuple) else (gradients,)
        self.holds(np.array_equal(dout, given_dout), "the backward pass changed dout")
        self.holds(same(cache, cached), "the backward pass changed the cache")
        self.holds(same(arguments, before), "the backward pass changed an input")
        self.holds(len(gradients) == len(inputs), "not one gradient for each input")
        for name, gradient in zip(inputs, gradients):
            self.equal(f"gradient of {name}", gradient, self.gradients[name])
        for name in sorted(on_path & variables.keys() - {arrival["node"]}):
            self.holds("d" + name in backward_variables, f"the backward pass lacks d{name}")
            if "d" + name in backward_variables:
                self.equal("d" + name, backward_variables["d" + name], self.gradients[name])


def main(launcher):
    warnings.simplefilter("error")
    failed = 0
    for path in EXAMPLES + PROGRAMS:
        source = path.stem if path in EXAMPLES else path
        for data in DATA:
            trace = json.loads(backflow(launcher, source, *data, "--format", "json"))
            listing = backflow(launcher, source, *data, "--format", "numpy")
            check = Check(f"{source} {' '.join(data)}", trace)
            check.run(path.read_text(encoding="utf-8"), listing)
            failed += bool(check.wrong)
            print(f"{check.title}: {check.compared} arrays compared" + "".join(f"\n  wrong: {w}" for w in check.wrong))
    return 1 if failed else 0


sys.exit(main(sys.argv[1]))
