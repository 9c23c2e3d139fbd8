package backflow.check.code;

import java.util.Locale;

/// What a pair of functions is found to be.
public enum Status {
    CORRECT,
    /// Right, though not line by line: something vanishes or cancels.
    EQUIVALENT,
    WRONG,
    /// The code stopped with an error of its own.
    ERROR,
    /// The code uses something outside the dialect.
    UNSUPPORTED,
    /// The function is not written yet.
    INCOMPLETE;

    /// Returns the status as documents write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
