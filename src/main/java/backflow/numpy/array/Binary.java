package backflow.numpy.array;

import backflow.tensor.Arithmetic;
import backflow.tensor.BinaryKernel;
import backflow.tensor.Power;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/// NumPy's functions of two numbers, applied element by element.
@SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
public enum Binary {
    ADD(Rule.ARITHMETIC, Double::sum, Long::sum, Arithmetic.PLUS),
    SUBTRACT(Rule.DIFFERENCE, (a, b) -> a - b, (a, b) -> a - b, Arithmetic.MINUS),
    MULTIPLY(Rule.ARITHMETIC, (a, b) -> a * b, (a, b) -> a * b, Arithmetic.TIMES),
    DIVIDE(Rule.QUOTIENT, (a, b) -> a / b, null, Arithmetic.DIVIDED_BY),
    FLOOR_DIVIDE(Rule.INTEGERS_TOO, Division::floor, Division::floor),
    REMAINDER(Rule.INTEGERS_TOO, Division::remainder, Division::remainder),
    FMOD(Rule.INTEGERS_TOO, (a, b) -> a % b, (a, b) -> b == 0 ? 0 : a % b),
    POWER(Rule.INTEGERS_TOO, Powers::real, Powers::whole, Power.POWER),
    MAXIMUM(Rule.ARITHMETIC, Math::max, Math::max),
    MINIMUM(Rule.ARITHMETIC, Math::min, Math::min),
    FMAX(Rule.ARITHMETIC, (a, b) -> b >= a || Double.isNaN(a) ? b : a, Math::max),
    FMIN(Rule.ARITHMETIC, (a, b) -> b <= a || Double.isNaN(a) ? b : a, Math::min),
    ARCTAN2(Rule.REAL, StrictMath::atan2),
    HYPOT(Rule.REAL, StrictMath::hypot),
    LOGADDEXP(Rule.REAL, Powers::logSum),
    COPYSIGN(Rule.REAL, Math::copySign),
    EQUAL(Rule.COMPARISON, (a, b) -> a == b ? 1 : 0),
    NOT_EQUAL(Rule.COMPARISON, (a, b) -> a != b ? 1 : 0),
    LESS(Rule.COMPARISON, (a, b) -> a < b ? 1 : 0),
    LESS_EQUAL(Rule.COMPARISON, (a, b) -> a <= b ? 1 : 0),
    GREATER(Rule.COMPARISON, (a, b) -> a > b ? 1 : 0),
    GREATER_EQUAL(Rule.COMPARISON, (a, b) -> a >= b ? 1 : 0),
    LOGICAL_AND(Rule.COMPARISON, (a, b) -> a != 0 && b != 0 ? 1 : 0),
    LOGICAL_OR(Rule.COMPARISON, (a, b) -> a != 0 || b != 0 ? 1 : 0),
    LOGICAL_XOR(Rule.COMPARISON, (a, b) -> a != 0 != (b != 0) ? 1 : 0),
    BITWISE_AND(Rule.BITS, (a, b) -> (long) a & (long) b, (a, b) -> a & b),
    BITWISE_OR(Rule.BITS, (a, b) -> (long) a | (long) b, (a, b) -> a | b),
    BITWISE_XOR(Rule.BITS, (a, b) -> (long) a ^ (long) b, (a, b) -> a ^ b);

    private final Rule rule;
    private final DoubleBinaryOperator real;
    private final @Nullable LongBinaryOperator whole;
    private final @Nullable BinaryKernel kernel;

    Binary(Rule rule, DoubleBinaryOperator real) {
        this(rule, real, null, null);
    }

    Binary(Rule rule, DoubleBinaryOperator real, LongBinaryOperator whole) {
        this(rule, real, whole, null);
    }

    Binary(Rule rule, DoubleBinaryOperator real, @Nullable LongBinaryOperator whole, @Nullable BinaryKernel kernel) {
        this.rule = rule;
        this.real = real;
        this.whole = whole;
        this.kernel = kernel;
    }

    /// Returns the name in `np`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the type that the operands are computed in.
    DType computed(NdArray a, NdArray b) {
        DType met = Promotion.of(a, b);
        rule.check(this, met);
        boolean becomesReal = rule == Rule.QUOTIENT || rule == Rule.REAL;
        return becomesReal && !met.isFloat() ? DType.FLOAT64 : met;
    }

    /// Returns the type of the result where the operands are computed in another.
    DType result(DType computed) {
        return rule == Rule.COMPARISON ? DType.BOOL : computed;
    }

    /// Computes `n` elements in a type: `out[at[0] + i·step[0]]` from those of `a` and `b`.
    void run(DType type, double[] out, double[] a, double[] b, int[] at, int[] step, int n) {
        if (type.isInteger() && whole != null) {
            wholes(whole, type, out, a, b, at, step, n);
            return;
        }
        if (kernel != null && step[0] == 1) {
            kernel.run(out, at[0], a, at[1], step[1], b, at[2], step[2], n);
        } else {
            for (int i = 0; i < n; i++) {
                out[at[0] + i * step[0]] = real.applyAsDouble(a[at[1] + i * step[1]], b[at[2] + i * step[2]]);
            }
        }
        result(type).settle(out, at[0], step[0], n);
    }

    private void wholes(
            LongBinaryOperator op, DType type, double[] out, double[] a, double[] b, int[] at, int[] step, int n) {
        boolean mayGrow = type == DType.INT64 && (this == MULTIPLY || this == POWER);
        for (int i = 0; i < n; i++) {
            double x = a[at[1] + i * step[1]];
            double y = b[at[2] + i * step[2]];
            if (mayGrow) {
                DType.checkExact(real.applyAsDouble(x, y));
            }
            out[at[0] + i * step[0]] = type.whole(op.applyAsLong((long) x, (long) y));
        }
    }

    /// Which types a function takes, and which it gives.
    private enum Rule {
        /// Computed in the type in which the operands meet.
        ARITHMETIC,
        /// The same, but of truth values there is none.
        DIFFERENCE,
        /// The same, but truth values become an integer type that this program lacks.
        INTEGERS_TOO,
        /// Integers and truth values become float64.
        QUOTIENT,
        /// Integers become float64, truth values a float type that this program lacks.
        REAL,
        /// Gives truth values.
        COMPARISON,
        /// Of truth values and integers alone.
        BITS;

        void check(Binary ufunc, DType type) {
            if (this == DIFFERENCE && type == DType.BOOL) {
                throw new ArrayException(ErrorType.TYPE, "array.bool.subtract");
            }
            if ((this == INTEGERS_TOO || this == REAL) && type == DType.BOOL) {
                throw new ArrayException(ErrorType.UNSUPPORTED, "array.bool.small", ufunc.text());
            }
            if (this == BITS && type.isFloat()) {
                throw new ArrayException(ErrorType.TYPE, "array.bits", ufunc.text(), type.toString());
            }
        }
    }
}
