package backflow.numpy.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An operator with two operands; those of a higher precedence bind more tightly.
public enum BinaryOperator {
    BIT_OR("|", 1),
    BIT_XOR("^", 2),
    BIT_AND("&", 3),
    SHIFT_LEFT("<<", 4),
    SHIFT_RIGHT(">>", 4),
    ADD("+", 5),
    SUBTRACT("-", 5),
    MULTIPLY("*", 6),
    DIVIDE("/", 6),
    FLOOR_DIVIDE("//", 6),
    REMAINDER("%", 6),
    MATRIX_MULTIPLY("@", 6),
    /// Binds its right side less tightly than a minus sign and groups from the right.
    POWER("**", 8);

    private static final Map<String, BinaryOperator> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toMap(BinaryOperator::symbol, operator -> operator));

    private final String symbol;
    private final int precedence;

    BinaryOperator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    public String symbol() {
        return symbol;
    }

    public int precedence() {
        return precedence;
    }

    static Optional<BinaryOperator> of(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }
}
