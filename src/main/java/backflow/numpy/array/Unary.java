package backflow.numpy.array;

import backflow.tensor.UnaryKernel;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// NumPy's functions of one number, applied element by element.
@SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
public enum Unary {
    NEGATIVE(Rule.SIGNED, x -> -x, UnaryKernel.NEGATE),
    POSITIVE(Rule.SIGNED, x -> x, UnaryKernel.COPY),
    ABSOLUTE(Rule.KEEPS, Math::abs),
    FABS(Rule.REAL, Math::abs),
    SIGN(Rule.SIGNED, x -> x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x),
    SQUARE(Rule.ARITHMETIC, x -> x * x, UnaryKernel.SQUARE),
    RECIPROCAL(Rule.ARITHMETIC, x -> 1 / x, UnaryKernel.RECIPROCAL),
    SQRT(Rule.REAL, Math::sqrt, UnaryKernel.SQRT),
    CBRT(Rule.REAL, StrictMath::cbrt),
    EXP(Rule.REAL, StrictMath::exp, UnaryKernel.EXP),
    EXP2(Rule.REAL, x -> Powers.real(2, x)),
    EXPM1(Rule.REAL, StrictMath::expm1),
    LOG(Rule.REAL, StrictMath::log, UnaryKernel.LOG),
    LOG2(Rule.REAL, Powers::log2),
    LOG10(Rule.REAL, StrictMath::log10),
    LOG1P(Rule.REAL, StrictMath::log1p),
    SIN(Rule.REAL, StrictMath::sin),
    COS(Rule.REAL, StrictMath::cos),
    TAN(Rule.REAL, StrictMath::tan),
    ARCSIN(Rule.REAL, StrictMath::asin),
    ARCCOS(Rule.REAL, StrictMath::acos),
    ARCTAN(Rule.REAL, StrictMath::atan),
    SINH(Rule.REAL, StrictMath::sinh),
    COSH(Rule.REAL, StrictMath::cosh),
    TANH(Rule.REAL, StrictMath::tanh),
    FLOOR(Rule.KEEPS, Math::floor),
    CEIL(Rule.KEEPS, Math::ceil),
    TRUNC(Rule.KEEPS, x -> x < 0 ? Math.ceil(x) : Math.floor(x)),
    RINT(Rule.REAL, Math::rint),
    ISNAN(Rule.TEST, x -> Double.isNaN(x) ? 1 : 0),
    ISINF(Rule.TEST, x -> Double.isInfinite(x) ? 1 : 0),
    ISFINITE(Rule.TEST, x -> Double.isFinite(x) ? 1 : 0),
    SIGNBIT(Rule.TEST, x -> Double.doubleToRawLongBits(x) < 0 ? 1 : 0),
    LOGICAL_NOT(Rule.TEST, x -> x == 0 ? 1 : 0),
    INVERT(Rule.BITS, x -> -1 - x);

    private final Rule rule;
    private final DoubleUnaryOperator real;
    private final @Nullable UnaryKernel kernel;

    Unary(Rule rule, DoubleUnaryOperator real) {
        this(rule, real, null);
    }

    Unary(Rule rule, DoubleUnaryOperator real, @Nullable UnaryKernel kernel) {
        this.rule = rule;
        this.real = real;
        this.kernel = kernel;
    }

    /// Returns the name in `np`.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the type of the result.
    DType result(DType operand) {
        rule.check(this, operand);
        return switch (rule) {
            case TEST -> DType.BOOL;
            case REAL -> operand.isFloat() ? operand : DType.FLOAT64;
            default -> operand;
        };
    }

    /// Computes `n` elements of a type: `out[at[0] + i·step[0]]` from those of `a`.
    void run(DType result, double[] out, double[] a, int[] at, int[] step, int n) {
        if (this == INVERT && result == DType.BOOL) {
            LOGICAL_NOT.run(result, out, a, at, step, n);
            return;
        }
        if (kernel != null && step[0] == 1) {
            kernel.run(out, at[0], a, at[1], step[1], n);
        } else {
            for (int i = 0; i < n; i++) {
                out[at[0] + i * step[0]] = real.applyAsDouble(a[at[1] + i * step[1]]);
            }
        }
        if (this == RECIPROCAL && result.isInteger()) {
            truncate(out, at[0], step[0], n);
        } else if (rule != Rule.TEST) {
            result.settle(out, at[0], step[0], n);
        }
    }

    /// The reciprocal of an integer is one only for 1 and −1, and 0 for most others.
    private static void truncate(double[] out, int at, int step, int n) {
        for (int i = 0; i < n; i++) {
            int k = at + i * step;
            if (Double.isInfinite(out[k])) {
                throw new ArrayException(ErrorType.UNSUPPORTED, "array.reciprocal.zero");
            }
            out[k] = (long) out[k];
        }
    }

    /// Which types a function takes, and which it gives.
    private enum Rule {
        /// Any type, which stays.
        KEEPS,
        /// The type stays; truth values become an integer type that this program lacks.
        ARITHMETIC,
        /// The type stays; of truth values there is none.
        SIGNED,
        /// Integers become float64, truth values a float type that this program lacks.
        REAL,
        /// Gives truth values.
        TEST,
        /// Of truth values and integers alone.
        BITS;

        void check(Unary ufunc, DType type) {
            if (this == SIGNED && type == DType.BOOL) {
                throw new ArrayException(ErrorType.TYPE, "array.bool.negative", ufunc.text());
            }
            if ((this == ARITHMETIC || this == REAL) && type == DType.BOOL) {
                throw new ArrayException(ErrorType.UNSUPPORTED, "array.bool.small", ufunc.text());
            }
            if (this == BITS && type.isFloat()) {
                throw new ArrayException(ErrorType.TYPE, "array.bits", ufunc.text(), type.toString());
            }
        }
    }
}
