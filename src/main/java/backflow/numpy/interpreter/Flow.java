package backflow.numpy.interpreter;

import org.jspecify.annotations.Nullable;

/// Where a program goes on after a statement.
final class Flow {
    /// With the next statement.
    static final Flow ON = new Flow(null);
    /// Behind the loop.
    static final Flow BREAK = new Flow(null);
    /// With the loop's next round.
    static final Flow CONTINUE = new Flow(null);

    private final @Nullable Value returned;

    private Flow(@Nullable Value returned) {
        this.returned = returned;
    }

    /// Returns the flow back to where the function was called.
    static Flow returning(Value value) {
        return new Flow(value);
    }

    boolean isOn() {
        return this == ON;
    }

    boolean isBreak() {
        return this == BREAK;
    }

    /// Returns what the function returned; nothing if it did not.
    @Nullable
    Value returned() {
        return returned;
    }
}
