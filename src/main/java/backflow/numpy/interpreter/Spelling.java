package backflow.numpy.interpreter;

import backflow.numpy.listing.PythonNumber;
import backflow.numpy.syntax.BinaryOperator;
import backflow.op.Code;
import java.math.BigInteger;
import java.util.function.Supplier;

/// Whether numbers remember how NumPy source may write them: where a graph is recorded they do, and where only the
/// values count that would be in vain.
enum Spelling {
    KEPT,
    LEFT_OUT;

    /// Code that grows longer than this is replaced by its value.
    private static final int LONGEST = 80;

    static final Code NONE = Code.literal("");

    /// Returns the code of a literal or another value whose writing is costly to make.
    Code of(Supplier<Code> code) {
        return this == KEPT ? code.get() : NONE;
    }

    Code joined(BinaryOperator operator, Code a, Code b) {
        if (this == LEFT_OUT) {
            return NONE;
        }
        return switch (operator) {
            case ADD -> a.plus(b);
            case SUBTRACT -> a.minus(b);
            case MULTIPLY -> a.times(b);
            case DIVIDE -> a.over(b);
            case POWER -> a.power(b);
            default -> NONE;
        };
    }

    Code negated(Code code) {
        return this == KEPT ? code.negated() : NONE;
    }

    /// Returns `function(code)`.
    Code call(String function, Code code) {
        return this == KEPT ? Code.call(function, code) : NONE;
    }

    /// Returns a float with its code, or with its value as code where that would grow too long.
    Value.Real real(double value, Code code) {
        return new Value.Real(value, this == LEFT_OUT || fits(code) ? code : Code.literal(PythonNumber.repr(value)));
    }

    Value.Int whole(BigInteger value, Code code) {
        return new Value.Int(value, this == LEFT_OUT || fits(code) ? code : Code.literal(value.toString()));
    }

    private static boolean fits(Code code) {
        return !code.text().isEmpty() && code.text().length() <= LONGEST;
    }
}
