package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Binary;
import backflow.numpy.array.Creation;
import backflow.numpy.array.DType;
import backflow.numpy.array.Elementwise;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Products;
import backflow.numpy.array.Standing;
import backflow.numpy.array.Unary;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.UnaryOperator;
import java.util.Optional;

/// The operators on plain arrays.
final class PlainOperators {
    private PlainOperators() {}

    static NdArray unary(UnaryOperator operator, NdArray array) {
        return Elementwise.apply(
                switch (operator) {
                    case NEGATE -> Unary.NEGATIVE;
                    case PLUS -> Unary.POSITIVE;
                    case INVERT -> Unary.INVERT;
                    case NOT -> Unary.LOGICAL_NOT;
                },
                array);
    }

    static NdArray binary(BinaryOperator operator, NdArray left, NdArray right) {
        if (operator == BinaryOperator.MATRIX_MULTIPLY) {
            return Products.matmul(left, right);
        }
        if (operator == BinaryOperator.POWER) {
            return power(left, right);
        }
        return Elementwise.apply(ufunc(operator), left, right);
    }

    /// Changes an array in place, as `array operator= right`.
    static void augment(BinaryOperator operator, NdArray array, NdArray right) {
        if (operator == BinaryOperator.MATRIX_MULTIPLY) {
            Elementwise.into(array, Unary.POSITIVE, Products.matmul(array, right));
            return;
        }
        Optional<Unary> simple = operator == BinaryOperator.POWER ? simplePower(array, right) : Optional.empty();
        if (simple.isPresent()) {
            Elementwise.into(array, simple.get(), array);
        } else {
            Elementwise.into(array, ufunc(operator), array, right);
        }
    }

    private static Binary ufunc(BinaryOperator operator) {
        return switch (operator) {
            case ADD -> Binary.ADD;
            case SUBTRACT -> Binary.SUBTRACT;
            case MULTIPLY -> Binary.MULTIPLY;
            case DIVIDE -> Binary.DIVIDE;
            case FLOOR_DIVIDE -> Binary.FLOOR_DIVIDE;
            case REMAINDER -> Binary.REMAINDER;
            case POWER -> Binary.POWER;
            case BIT_AND -> Binary.BITWISE_AND;
            case BIT_OR -> Binary.BITWISE_OR;
            case BIT_XOR -> Binary.BITWISE_XOR;
            case SHIFT_LEFT, SHIFT_RIGHT, MATRIX_MULTIPLY ->
                throw new ArrayException(ErrorType.UNSUPPORTED, "dialect.unsupported.operator", operator.symbol());
        };
    }

    private static NdArray power(NdArray base, NdArray exponent) {
        Optional<Unary> simple = simplePower(base, exponent);
        if (simple.isPresent()) {
            return Elementwise.apply(simple.get(), base);
        }
        return Elementwise.apply(Binary.POWER, base, exponent);
    }

    /// What NumPy computes for an array of floats to the power of a simple number of Python's, which differs from the
    /// general power in rounding and at −∞.
    private static Optional<Unary> simplePower(NdArray base, NdArray exponent) {
        if (!base.type().isFloat() || base.isNumber() || exponent.standing() != Standing.WEAK) {
            return Optional.empty();
        }
        double value = exponent.item();
        if (value == 2) {
            return Optional.of(Unary.SQUARE);
        } else if (value == 1) {
            return Optional.of(Unary.POSITIVE);
        } else if (value == -1) {
            return Optional.of(Unary.RECIPROCAL);
        }
        return value == 0.5 ? Optional.of(Unary.SQRT) : Optional.empty();
    }

    /// Compares element by element. What is no number equals none.
    static NdArray compare(ComparisonOperator operator, Value left, Value right) {
        boolean isEquality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (isEquality && (isForeign(left) || isForeign(right))) {
            NdArray array = PlainValues.operand(isForeign(left) ? right : left);
            Unary answer = operator == ComparisonOperator.EQUAL ? Unary.ABSOLUTE : Unary.LOGICAL_NOT;
            return Elementwise.apply(answer, Creation.zerosLike(array, DType.BOOL));
        }
        Binary ufunc = switch (operator) {
            case EQUAL -> Binary.EQUAL;
            case NOT_EQUAL -> Binary.NOT_EQUAL;
            case LESS -> Binary.LESS;
            case LESS_OR_EQUAL -> Binary.LESS_EQUAL;
            case GREATER -> Binary.GREATER;
            case GREATER_OR_EQUAL -> Binary.GREATER_EQUAL;
            case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
        };
        return Elementwise.apply(ufunc, PlainValues.operand(left), PlainValues.operand(right));
    }

    private static boolean isForeign(Value value) {
        return value instanceof Value.None || value instanceof Value.Text || value instanceof Value.Dict;
    }
}
