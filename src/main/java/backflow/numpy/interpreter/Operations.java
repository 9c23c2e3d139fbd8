package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/// The operators: on arrays as their world has them, on everything else as Python has them.
final class Operations {
    private final Faults faults;
    private final ArrayWorld arrays;
    private final Numbers numbers;
    private final Comparisons comparisons;

    Operations(Faults faults, ArrayWorld arrays, Numbers numbers) {
        this.faults = faults;
        this.arrays = arrays;
        this.numbers = numbers;
        this.comparisons = new Comparisons(faults, arrays);
    }

    Value unary(UnaryOperator operator, Value operand, Span span) {
        if (operator == UnaryOperator.NOT) {
            return Value.Bool.of(!isTrue(operand, span));
        }
        if (arrays.isArray(operand)) {
            return arrays.unary(operator, operand, span);
        }
        if (operator == UnaryOperator.INVERT) {
            throw faults.unsupported(span, "operator", operator.symbol());
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
        if (operator == BinaryOperator.REMAINDER && left instanceof Value.Text(String format)) {
            return new Value.Text(new PercentFormat(faults, span).apply(format, right));
        }
        if (arrays.isArray(left) || arrays.isArray(right)) {
            return arrays.binary(operator, left, right, span);
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

    /// Carries out `before operator= value`.
    ///
    /// @return what the target is assigned
    Value augment(BinaryOperator operator, Value before, Value value, Span span) {
        if (arrays.isArray(before)) {
            return arrays.augment(operator, before, value, span);
        }
        if (operator == BinaryOperator.ADD && before instanceof Value.Sequence list) {
            list.items().addAll(items(value, span));
            return list;
        }
        return binary(operator, before, value, span);
    }

    private static List<Value> joined(List<Value> first, List<Value> second) {
        List<Value> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        return comparisons.compare(operator, left, right, span);
    }

    boolean holds(ComparisonOperator operator, Value left, Value right, Span span) {
        return isTrue(compare(operator, left, right, span), span);
    }

    boolean isTrue(Value value, Span span) {
        return comparisons.isTrue(value, span);
    }

    /// Returns the items of a tuple, a list, or an array.
    List<Value> items(Value value, Span span) {
        if (arrays.isArray(value)) {
            List<Value> items = new ArrayList<>();
            arrays.items(value, span).forEach(items::add);
            return items;
        }
        return switch (value) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence sequence -> List.copyOf(sequence.items());
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.unpack.kind", PythonText.kind(value));
        };
    }

    /// Returns a value as a number of Python's.
    Value number(Value value, Span span) {
        if (arrays.isArray(value)) {
            return arrays.number(value, span);
        }
        if (!Numbers.isNumber(value)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.number", PythonText.kind(value));
        }
        return value;
    }

    /// Returns a whole number.
    int integer(Value value, Span span) {
        return numbers.integer(arrays.isArray(value) ? arrays.number(value, span) : value, span);
    }
}
