package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Add;
import backflow.op.Divide;
import backflow.op.MatrixProduct;
import backflow.op.Maximum;
import backflow.op.Multiply;
import backflow.op.Negate;
import backflow.op.Op;
import backflow.op.Power;
import backflow.op.Reciprocal;
import backflow.op.Square;
import backflow.op.Subtract;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import backflow.trace.Traced;
import java.util.List;

/// The operators on traced arrays, recorded as ops.
final class ArrayOperators {
    private final Faults faults;
    private final Recorder recorder;
    private final Numbers numbers;

    ArrayOperators(Faults faults, Recorder recorder) {
        this.faults = faults;
        this.recorder = recorder;
        this.numbers = new Numbers(faults, Spelling.KEPT);
    }

    Value unary(UnaryOperator operator, Value.Array array, Span span) {
        return switch (operator) {
            case NEGATE -> recorder.apply(new Negate(), List.of(array.argument()), span);
            case PLUS -> array;
            default -> throw faults.unsupported(span, "operator", operator.symbol());
        };
    }

    /// Applies an operator to arrays and numbers.
    Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return numbers.binary(operator, left, right, span);
        }
        if (!isOperand(left) || !isOperand(right)) {
            String one = PythonText.kind(left);
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.two", operator.symbol(), one, PythonText.kind(right));
        }
        if (operator == BinaryOperator.POWER && isLiteral(right, 2)) {
            return recorder.apply(new Square(), List.of(argument(left, span)), span);
        }
        if (operator == BinaryOperator.DIVIDE && isLiteral(left, 1)) {
            return recorder.apply(new Reciprocal(), List.of(argument(right, span)), span);
        }
        Op op = switch (operator) {
            case ADD -> new Add();
            case SUBTRACT -> new Subtract();
            case MULTIPLY -> new Multiply();
            case DIVIDE -> new Divide();
            case POWER -> new Power();
            case MATRIX_MULTIPLY -> new MatrixProduct();
            default -> throw faults.unsupported(span, "operator", operator.symbol());
        };
        return recorder.apply(op, List.of(argument(left, span), argument(right, span)), span);
    }

    private static boolean isOperand(Value value) {
        return value instanceof Value.Array || Numbers.isNumber(value);
    }

    /// Returns an array or a number as an op's operand.
    Argument argument(Value value, Span span) {
        if (value instanceof Value.Array array) {
            return array.argument();
        }
        if (Numbers.isNumber(value)) {
            return new Argument.Constant(Tensor.scalar(Numbers.toDouble(value)), Numbers.code(value));
        }
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.array", PythonText.kind(value));
    }

    /// Tells whether a value is this number as the source writes it, not one that happens to be it, as N may be 1.
    private static boolean isLiteral(Value value, double number) {
        return Numbers.isNumber(value)
                && Numbers.toDouble(value) == number
                && Numbers.code(value).names().isEmpty();
    }

    Value maximum(Value left, Value right, Span span) {
        Argument first = argument(left, span);
        Argument second = argument(right, span);
        boolean hasConstant = !(first instanceof Traced) || !(second instanceof Traced);
        return recorder.apply(new Maximum(hasConstant), List.of(first, second), span);
    }

    /// Returns a whole number.
    int integer(Value value, Span span) {
        return numbers.integer(value, span);
    }
}
