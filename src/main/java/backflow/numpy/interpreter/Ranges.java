package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;

/// Makes ranges and slices.
final class Ranges {
    /// A range counts no further, so that no sum of its numbers is too large for Java.
    private static final int MOST_BITS = 61;

    private final Faults faults;
    private final ArrayWorld arrays;

    Ranges(Machine machine) {
        this.faults = machine.faults;
        this.arrays = machine.arrays;
    }

    Value range(Arguments all) {
        boolean isShort = !all.has("b");
        long start = isShort ? 0 : bound(all, "a");
        long stop = bound(all, isShort ? "a" : "b");
        long step = all.has("step") ? bound(all, "step") : 1;
        if (step == 0) {
            throw faults.at(Kind.RUNTIME, all.span("step"), "dialect.index.step");
        }
        return new Value.Range(start, stop, step);
    }

    static Value slice(Arguments all) {
        boolean isShort = !all.has("b");
        return new Value.Slice(
                isShort ? Value.NONE : all.get("a"),
                isShort ? all.get("a") : all.get("b"),
                all.has("step") ? all.get("step") : Value.NONE);
    }

    private long bound(Arguments all, String name) {
        Value given = all.get(name);
        Value value = arrays.isArray(given) ? arrays.number(given, all.span(name)) : given;
        boolean isWhole = value instanceof Value.Int || value instanceof Value.Bool;
        if (!isWhole || Numbers.integer(value).bitLength() > MOST_BITS) {
            throw faults.at(Kind.RUNTIME, all.span(name), "dialect.operand.integer", PythonText.of(value, true));
        }
        return Numbers.integer(value).longValue();
    }
}
