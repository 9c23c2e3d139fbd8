package backflow.numpy.array;

/// Which exception a program sees where NumPy raises one.
public enum ErrorType {
    VALUE("ValueError"),
    /// A `ValueError` because shapes do not fit.
    SHAPE("ValueError"),
    /// Also NumPy's `UFuncTypeError`.
    TYPE("TypeError"),
    INDEX("IndexError"),
    /// Both a `ValueError` and an `IndexError`.
    AXIS("AxisError"),
    OVERFLOW("OverflowError"),
    /// No error of NumPy's: what was asked for lies outside the dialect.
    UNSUPPORTED("");

    private final String python;

    ErrorType(String python) {
        this.python = python;
    }

    /// Returns the name of the exception in Python; empty where Python would raise none.
    public String python() {
        return python;
    }
}
