package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Add;
import backflow.op.Code;
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
import java.util.ArrayList;
import java.util.List;

/// The operators: on arrays recorded as ops, on everything else as Python has them.
final class Operations {
    private final Faults faults;
    private final Recorder recorder;
    private final Numbers numbers;
    private final Comparisons comparisons;

    Operations(Faults faults, Recorder recorder) {
        this.faults = faults;
        this.recorder = recorder;
        this.numbers = new Numbers(faults);
        this.comparisons = new Comparisons(faults);
    }

    Value unary(UnaryOperator operator, Value operand, Span span) {
        if (operator == UnaryOperator.NOT) {
            return new Value.Bool(!isTrue(operand, span));
        }
        if (operator == UnaryOperator.INVERT) {
            throw faults.unsupported(span, "operator", operator.symbol());
        }
        if (operand instanceof Value.Array array) {
            return operator == UnaryOperator.PLUS
                    ? array
                    : recorder.apply(new Negate(), List.of(array.argument()), span);
        }
        if (!Numbers.isNumber(operand)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.one", operator.symbol(), PythonText.kind(operand));
        }
        return operator == UnaryOperator.PLUS ? operand : numbers.negate(operand);
    }

    Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return numbers.binary(operator, left, right, span);
        }
        if (isOperand(left) && isOperand(right)) {
            return array(operator, left, right, span);
        }
        if (operator == BinaryOperator.REMAINDER && left instanceof Value.Text(String format)) {
            return new Value.Text(new PercentFormat(faults, span).apply(format, right));
        }
        if (operator == BinaryOperator.ADD) {
            if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
                return new Value.Text(a + b);
            }
            if (left instanceof Value.Tuple(List<Value> a) && right instanceof Value.Tuple(List<Value> b)) {
                return new Value.Tuple(joined(a, b));
            }
            if (left instanceof Value.Sequence a && right instanceof Value.Sequence b) {
                return new Value.Sequence(joined(a.items(), b.items()));
            }
        }
        String one = PythonText.kind(left);
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.two", operator.symbol(), one, PythonText.kind(right));
    }

    private static List<Value> joined(List<Value> first, List<Value> second) {
        List<Value> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
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

    private Value array(BinaryOperator operator, Value left, Value right, Span span) {
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

    /// Tells whether a value is this number as the source writes it, not one that happens to be it, as N may be 1.
    private static boolean isLiteral(Value value, double number) {
        return Numbers.isNumber(value)
                && Numbers.toDouble(value) == number
                && Numbers.code(value).names().isEmpty();
    }

    Value maximum(Value left, Value right, Span span) {
        boolean hasConstant = !(argument(left, span) instanceof backflow.trace.Traced)
                || !(argument(right, span) instanceof backflow.trace.Traced);
        return recorder.apply(new Maximum(hasConstant), List.of(argument(left, span), argument(right, span)), span);
    }

    boolean compare(ComparisonOperator operator, Value left, Value right, Span span) {
        return comparisons.holds(operator, left, right, span);
    }

    boolean isTrue(Value value, Span span) {
        return comparisons.isTrue(value, span);
    }

    /// Returns the items of a tuple or a list.
    List<Value> items(Value value, Span span) {
        return switch (value) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence sequence -> List.copyOf(sequence.items());
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.unpack.kind", PythonText.kind(value));
        };
    }

    /// Returns a whole number.
    int integer(Value value, Span span) {
        if (value instanceof Value.Int(var integer, Code code) && integer.bitLength() < 31) {
            return integer.intValue();
        }
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.of(value, true));
    }
}
