"""Compares two folders of golden traces: the same arrays, equal but for the order in which NumPy adds.

Usage: /usr/bin/python3 src/test/python/compare_archives.py FOLDER OTHER
"""
import sys
from pathlib import Path

import numpy as np


def differences(name, one, other):
    if sorted(one.files) != sorted(other.files):
        yield f"{name}: other arrays"
        return
    for key in one.files:
        a, b = one[key], other[key]
        if a.shape != b.shape or a.dtype != b.dtype:
            yield f"{name}: {key} is {b.dtype} {b.shape}, was {a.dtype} {a.shape}"
        elif key.startswith(("value.", "gradient.")):
            kappa = one["kappa." + key] if "kappa." + key in one.files else np.max(np.abs(a))
            if np.max(np.abs(a - b)) > 1e-12 * np.max(np.abs(a)) + 64 * 2.0 ** -53 * kappa:
                yield f"{name}: {key} differs by {np.max(np.abs(a - b))}"
        elif key.startswith("input.") and not np.allclose(a, b, rtol=1e-14, atol=0):
            yield f"{name}: {key} is drawn otherwise"


def main(folder, other):
    names = sorted(path.name for path in folder.glob("*.npz"))
    found = [] if names == sorted(path.name for path in other.glob("*.npz")) else ["other files"]
    for name in names:
        with np.load(folder / name) as one, np.load(other / name) as two:
            found.extend(differences(name, one, two))
    for difference in found:
        print("wrong:", difference)
    print(f"{len(names)} archives compared, NumPy {np.__version__}")
    return 1 if found or not names else 0


sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
