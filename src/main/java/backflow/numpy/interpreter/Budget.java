package backflow.numpy.interpreter;

import backflow.numpy.array.Allowance;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;

/// Bounds what a program may use up, so that none hangs or fills the memory.
final class Budget implements Allowance {
    /// Numbers kept, over all arrays: 1 GiB of float64.
    static final long ELEMENTS = Limits.STANDARD.elements();

    /// So many steps pass between two questions whether the run is still wanted.
    private static final int PATIENCE = 1 << 10;

    /// So many steps of arithmetic count as one number of an array.
    private static final int ARITHMETIC = 16;

    private final Faults faults;
    private final Limits limits;
    private Span current = Span.START;
    private int steps;
    private long elements;
    private long spent;
    private int depth;

    Budget(Faults faults, Limits limits) {
        this.faults = faults;
        this.limits = limits;
    }

    /// Counts one step, one level down; to be matched by [#leave].
    void enter(Span span) {
        depth++;
        if (depth > limits.depth()) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.depth", Integer.toString(limits.depth()));
        }
        step(span);
    }

    /// Counts one step.
    void step(Span span) {
        current = span;
        steps++;
        if (steps > limits.steps()) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.steps", Integer.toString(limits.steps()));
        }
        if (steps % PATIENCE == 0) {
            askWhetherWanted(span);
        }
    }

    private void askWhetherWanted(Span span) {
        if (limits.cancelled().getAsBoolean()) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.cancelled");
        }
    }

    void leave() {
        depth--;
    }

    /// Returns the level, for [#surface].
    int depth() {
        return depth;
    }

    /// Returns the error that the stack of the thread, which may be small, is used up before the levels are.
    DialectException stackUsedUp() {
        return faults.at(Kind.RUNTIME, current, "dialect.budget.depth", Integer.toString(depth));
    }

    /// Comes back to a level after an error further down.
    void surface(int level) {
        depth = level;
    }

    /// Begins anew.
    void restart() {
        steps = 0;
        elements = 0;
        depth = 0;
    }

    /// Counts the numbers of an array before it is made.
    void allocate(long count, Span span) {
        elements += count;
        if (elements > limits.elements() || elements < 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.budget.elements", Long.toString(limits.elements()));
        }
    }

    @Override
    public void take(long count) {
        allocate(count, current);
    }

    @Override
    public void spend(long operations) {
        spent += operations;
        if (spent > ARITHMETIC) {
            allocate(spent / ARITHMETIC, current);
            spent %= ARITHMETIC;
            askWhetherWanted(current);
        }
    }
}
