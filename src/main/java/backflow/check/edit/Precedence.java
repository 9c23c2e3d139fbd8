package backflow.check.edit;

import backflow.numpy.syntax.Expression;

/// How tightly an expression binds.
///
/// @see <a href="https://docs.python.org/3/reference/expressions.html#operator-precedence">Python: operator
///     precedence</a>
final class Precedence {
    static final int NONE = -1;
    static final int COMPARISON = 0;
    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int MINUS = 7;
    static final int POWER = 8;
    static final int ATOM = 10;

    private Precedence() {}

    static int of(Expression expression) {
        return switch (expression) {
            case Expression.Binary binary -> binary.operator().precedence();
            case Expression.Unary unary -> MINUS;
            case Expression.Comparison comparison -> COMPARISON;
            case Expression.Logical logical -> NONE;
            case Expression.Conditional conditional -> NONE;
            case Expression.Lambda lambda -> NONE;
            default -> ATOM;
        };
    }
}
