package backflow.numpy.syntax;

/// An operator with one operand.
public enum UnaryOperator {
    NEGATE("-"),
    PLUS("+"),
    INVERT("~"),
    NOT("not ");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /// Returns the operator as Python writes it, `not` with the space behind it.
    public String symbol() {
        return symbol;
    }
}
