package backflow.cli;

/// How a command ends.
public enum Exit {
    /// Done, and right.
    DONE(0),
    /// Done, and the checked code is wrong.
    FOUND(1),
    /// The call or a file is wrong.
    REFUSED(2),
    /// The code uses something outside the dialect.
    OUTSIDE_DIALECT(3),
    /// A defect of ours.
    DEFECT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// Returns the code that the process ends with.
    public int code() {
        return code;
    }
}
