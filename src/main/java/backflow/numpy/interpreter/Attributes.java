package backflow.numpy.interpreter;

import backflow.numpy.syntax.Span;

/// What stands behind a dot: what Python's own values have, what arrays have, and what modules hold.
final class Attributes {
    private final Faults faults;
    private final ArrayWorld arrays;
    private final DictMethods dicts;

    Attributes(Faults faults, ArrayWorld arrays) {
        this.faults = faults;
        this.arrays = arrays;
        this.dicts = new DictMethods(faults);
    }

    Value get(Value target, String name, Span span) {
        return switch (target) {
            case Value.Library(String module) -> ofModule(module, name, span);
            case Value.Dict dict -> dicts.method(dict, name).orElseThrow(() -> unknown(target, name, span));
            default -> arrays.attribute(target, name, span).orElseThrow(() -> unknown(target, name, span));
        };
    }

    private RuntimeException unknown(Value target, String name, Span span) {
        return faults.unsupported(span, "attribute", PythonText.kind(target), name);
    }

    private Value ofModule(String module, String name, Span span) {
        boolean isNumpy = module.equals("numpy") || module.startsWith("numpy.");
        if (!isNumpy) {
            throw faults.unsupported(span, "module", module);
        }
        String inside = module.equals("numpy") ? name : module.substring("numpy.".length()) + "." + name;
        return arrays.library(inside).orElseThrow(() -> faults.unsupported(span, "numpy", inside));
    }
}
