package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Code;
import java.math.BigInteger;

/// Python's arithmetic on integers and floats.
///
/// @see <a href="https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations">Python: binary
///     arithmetic operations</a>
final class Numbers {
    /// An integer never grows longer than this.
    private static final int MOST_BITS = 20_000;

    private final Faults faults;
    private final Spelling spelling;

    Numbers(Faults faults, Spelling spelling) {
        this.faults = faults;
        this.spelling = spelling;
    }

    static boolean isNumber(Value value) {
        return value instanceof Value.Int || value instanceof Value.Real || value instanceof Value.Bool;
    }

    /// Returns a number as a float.
    static double toDouble(Value value) {
        return switch (value) {
            case Value.Real(double real, Code code) -> real;
            case Value.Int(BigInteger integer, Code code) -> integer.doubleValue();
            case Value.Bool(boolean bool) -> bool ? 1 : 0;
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    /// Returns how NumPy source may write a number.
    static Code code(Value value) {
        return switch (value) {
            case Value.Real(double real, Code code) -> code;
            case Value.Int(BigInteger integer, Code code) -> code;
            default -> Code.literal(value instanceof Value.Bool(boolean bool) && bool ? "1" : "0");
        };
    }

    static BigInteger integer(Value value) {
        return value instanceof Value.Int(BigInteger integer, Code code)
                ? integer
                : BigInteger.valueOf((long) toDouble(value));
    }

    Value unary(UnaryOperator operator, Value operand, Span span) {
        return switch (operator) {
            case NEGATE -> negate(operand);
            case INVERT -> {
                if (operand instanceof Value.Real) {
                    throw faults.at(Kind.RUNTIME, span, "dialect.operand.one", operator.symbol(), "float");
                }
                yield spelling.whole(integer(operand).not(), Spelling.NONE);
            }
            default -> operand instanceof Value.Bool ? spelling.whole(integer(operand), code(operand)) : operand;
        };
    }

    Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        boolean integers = !(left instanceof Value.Real) && !(right instanceof Value.Real);
        if (isBitwise(operator)) {
            return bitwise(operator, left, right, span);
        }
        Code code = spelling.joined(operator, code(left), code(right));
        if (integers && operator != BinaryOperator.DIVIDE && !isNegativePower(operator, right)) {
            return spelling.whole(integers(operator, integer(left), integer(right), span), code);
        }
        if (isDivision(operator) && toDouble(right) == 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.zero-division");
        }
        return spelling.real(reals(operator, toDouble(left), toDouble(right), span), code);
    }

    private static boolean isBitwise(BinaryOperator operator) {
        return switch (operator) {
            case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT -> true;
            default -> false;
        };
    }

    private Value bitwise(BinaryOperator operator, Value left, Value right, Span span) {
        if (left instanceof Value.Real || right instanceof Value.Real) {
            String kind = PythonText.kind(left);
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.two", operator.symbol(), kind, PythonText.kind(right));
        }
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        BigInteger result = switch (operator) {
            case BIT_AND -> a.and(b);
            case BIT_OR -> a.or(b);
            case BIT_XOR -> a.xor(b);
            case SHIFT_LEFT -> a.shiftLeft(shift(b, span));
            default -> a.shiftRight(shift(b, span));
        };
        boolean areTruths = left instanceof Value.Bool && right instanceof Value.Bool;
        boolean isShift = operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT;
        return areTruths && !isShift
                ? Value.Bool.of(result.signum() != 0)
                : spelling.whole(bounded(result, span), Spelling.NONE);
    }

    private int shift(BigInteger places, Span span) {
        if (places.signum() < 0 || places.bitLength() > 14) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.large");
        }
        return places.intValue();
    }

    private static boolean isDivision(BinaryOperator operator) {
        return operator == BinaryOperator.DIVIDE
                || operator == BinaryOperator.FLOOR_DIVIDE
                || operator == BinaryOperator.REMAINDER;
    }

    private static boolean isNegativePower(BinaryOperator operator, Value right) {
        return operator == BinaryOperator.POWER && integer(right).signum() < 0;
    }

    private BigInteger integers(BinaryOperator operator, BigInteger a, BigInteger b, Span span) {
        if (isDivision(operator) && b.signum() == 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.zero-division");
        }
        BigInteger result = switch (operator) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case FLOOR_DIVIDE -> floor(a, b);
            case REMAINDER -> a.subtract(floor(a, b).multiply(b));
            case POWER -> power(a, b, span);
            default -> throw unsupported(operator, span);
        };
        return bounded(result, span);
    }

    private BigInteger bounded(BigInteger result, Span span) {
        if (result.bitLength() > MOST_BITS) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.large");
        }
        return result;
    }

    private static BigInteger floor(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        return parts[1].signum() != 0 && parts[1].signum() != b.signum() ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private BigInteger power(BigInteger base, BigInteger exponent, Span span) {
        if (base.bitLength() <= 1 && base.abs().bitLength() <= 1) {
            boolean even = !exponent.testBit(0);
            return exponent.signum() == 0 || (even && base.signum() < 0) ? BigInteger.ONE : base;
        }
        BigInteger bits = exponent.multiply(BigInteger.valueOf(base.bitLength()));
        if (bits.compareTo(BigInteger.valueOf(MOST_BITS)) > 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.large");
        }
        return base.pow(exponent.intValueExact());
    }

    private double reals(BinaryOperator operator, double a, double b, Span span) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case FLOOR_DIVIDE -> RealArithmetic.floorDivide(a, b);
            case REMAINDER -> RealArithmetic.remainder(a, b);
            case POWER -> power(a, b, span);
            default -> throw unsupported(operator, span);
        };
    }

    private double power(double base, double exponent, Span span) {
        if (base == 0 && exponent < 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.zero-division");
        }
        if (base < 0 && !Double.isInfinite(base) && !Double.isInfinite(exponent) && exponent != Math.rint(exponent)) {
            throw faults.at(Kind.UNSUPPORTED, span, "dialect.number.root");
        }
        double result = RealArithmetic.power(base, exponent);
        if (Double.isInfinite(result) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.number.overflow");
        }
        return result;
    }

    private RuntimeException unsupported(BinaryOperator operator, Span span) {
        return faults.unsupported(span, "operator", operator.symbol());
    }

    private Value negate(Value value) {
        return value instanceof Value.Real(double real, Code code)
                ? spelling.real(-real, spelling.negated(code))
                : spelling.whole(integer(value).negate(), spelling.negated(code(value)));
    }

    /// Returns a number's absolute value.
    Value absolute(Value value) {
        boolean negative = value instanceof Value.Real(double real, Code _)
                ? real < 0 || Double.compare(real, -0.0) == 0
                : integer(value).signum() < 0;
        return negative ? negate(value) : value instanceof Value.Bool ? Value.Int.of((long) toDouble(value)) : value;
    }

    /// Returns an integer as such.
    ///
    /// @throws backflow.numpy.syntax.DialectException if it is none, or too large to count with
    int integer(Value value, Span span) {
        if (value instanceof Value.Bool(boolean truth)) {
            return truth ? 1 : 0;
        }
        if (value instanceof Value.Int(BigInteger integer, Code _) && integer.bitLength() < 31) {
            return integer.intValue();
        }
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.of(value, true));
    }
}
