package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;

/// Bounds what a program may use up, so that none hangs or fills the memory.
final class Budget {
    /// Expressions and statements carried out.
    static final int STEPS = 5_000_000;
    /// Numbers kept, over all arrays: 1 GiB of float64.
    static final long ELEMENTS = 1L << 27;
    /// Levels of expressions, blocks and calls inside one another.
    static final int DEPTH = 400;

    private final Faults faults;
    private int steps;
    private long elements;
    private int depth;

    Budget(Faults faults) {
        this.faults = faults;
    }

    /// Counts one step, one level down; to be matched by [#leave].
    void enter(Span span) {
        depth++;
        steps++;
        if (depth > DEPTH) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.depth", Integer.toString(DEPTH));
        }
        if (steps > STEPS) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.steps", Integer.toString(STEPS));
        }
    }

    void leave() {
        depth--;
    }

    /// Comes back to the outermost level after an error.
    void surface() {
        depth = 0;
    }

    /// Counts the numbers of an array before it is made.
    void allocate(long count, Span span) {
        elements += count;
        if (elements > ELEMENTS) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.elements", Long.toString(ELEMENTS));
        }
    }
}
