"""Writes what NumPy computes for the programs of src/test/resources/dialect/run, as forward.json beside forward.py.

With --check it writes nothing and compares instead.
"""
import ast
import inspect
import json
import pathlib
import re
import sys

import numpy as np

FOLDER = pathlib.Path(__file__).parent.parent / "resources" / "dialect" / "run"


def header(text):
    values = re.findall(r"^# (\w+) = (.*)$", text, re.MULTILINE)
    return {name: np.array(ast.literal_eval(value), dtype=np.float64) for name, value in values}


def outputs(path):
    text = path.read_text()
    data = header(text)
    names = {}
    exec(compile(text, str(path), "exec"), names)
    results = {}
    for name, function in list(names.items()):
        if inspect.isfunction(function):
            parameters = inspect.signature(function).parameters
            if all(p in data or q.default is not q.empty for p, q in parameters.items() if q.kind == q.POSITIONAL_OR_KEYWORD):
                if "*" not in str(inspect.signature(function)):
                    result = function(*[data[p].copy() for p in parameters if p in data])
                    array = np.asarray(result[0] if isinstance(result, tuple) else result, dtype=np.float64)
                    results[name] = {"shape": list(array.shape), "data": array.ravel().tolist()}
    return results


def main():
    path = FOLDER / "forward.py"
    target = path.with_suffix(".json")
    now = outputs(path)
    if "--check" not in sys.argv:
        target.write_text(json.dumps(now, indent=1) + "\n")
        return
    before = json.loads(target.read_text())
    assert before.keys() == now.keys()
    for name, array in now.items():
        assert before[name]["shape"] == array["shape"], name
        np.testing.assert_allclose(before[name]["data"], array["data"], rtol=1e-13, atol=1e-13, err_msg=name)
    print(f"{len(now)} programs give NumPy {np.__version__} the recorded outputs")


main()
