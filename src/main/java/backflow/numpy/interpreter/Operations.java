package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Edition;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/// The operators: on arrays as their world has them, on everything else as Python has them.
final class Operations {
    private final Faults faults;
    private final Edition edition;
    private final Budget budget;
    private final ArrayWorld arrays;
    private final Numbers numbers;
    private final Formats formats;
    private final Iteration iteration;
    private final Comparisons comparisons;

    Operations(Machine machine) {
        this.faults = machine.faults;
        this.edition = machine.edition;
        this.budget = machine.budget;
        this.arrays = machine.arrays;
        this.numbers = machine.numbers;
        this.formats = machine.formats;
        this.iteration = machine.iteration;
        this.comparisons = new Comparisons(machine);
    }

    Value unary(UnaryOperator operator, Value operand, Span span) {
        if (operator == UnaryOperator.NOT) {
            return Value.Bool.of(!isTrue(operand, span));
        }
        if (arrays.isArray(operand)) {
            return arrays.unary(operator, operand, span);
        }
        if (!Numbers.isNumber(operand)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.one", operator.symbol(), PythonText.kind(operand));
        }
        return numbers.unary(operator, operand, span);
    }

    Value binary(BinaryOperator written, Value left, Value right, Span span) {
        BinaryOperator operator = meant(written, left, right);
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return numbers.binary(operator, left, right, span);
        }
        if (operator == BinaryOperator.REMAINDER && left instanceof Value.Text(String format)) {
            return new Value.Text(formats.percent(format, right, span));
        }
        if (arrays.isArray(left) || arrays.isArray(right)) {
            return isRepetition(operator, left, right)
                    ? repeated(left, arrays.number(right, span), operator, span)
                    : arrays.binary(operator, left, right, span);
        }
        return switch (operator) {
            case ADD -> joined(left, right, span);
            case MULTIPLY ->
                left instanceof Value.Int || left instanceof Value.Bool
                        ? repeated(right, left, operator, span)
                        : repeated(left, right, operator, span);
            case SUBTRACT, BIT_AND, BIT_OR, BIT_XOR -> combined(operator, left, right, span);
            default -> throw fault(operator, left, right, span);
        };
    }

    /// In Python 2 a division of integers rounds down.
    private BinaryOperator meant(BinaryOperator operator, Value left, Value right) {
        boolean isOld = operator == BinaryOperator.DIVIDE && edition.dividesDown();
        return isOld && isInteger(left) && isInteger(right) ? BinaryOperator.FLOOR_DIVIDE : operator;
    }

    private boolean isInteger(Value value) {
        return value instanceof Value.Int || value instanceof Value.Bool || arrays.isInteger(value);
    }

    private RuntimeException fault(BinaryOperator operator, Value left, Value right, Span span) {
        String one = PythonText.kind(left);
        return faults.at(Kind.RUNTIME, span, "dialect.operand.two", operator.symbol(), one, PythonText.kind(right));
    }

    private Value joined(Value left, Value right, Span span) {
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            budget.allocate(a.length() + b.length(), span);
            return new Value.Text(a + b);
        }
        if (left instanceof Value.Tuple(List<Value> a) && right instanceof Value.Tuple(List<Value> b)) {
            return new Value.Tuple(joined(a, b, span));
        }
        if (left instanceof Value.Sequence a && right instanceof Value.Sequence b) {
            return new Value.Sequence(joined(a.items(), b.items(), span));
        }
        throw fault(BinaryOperator.ADD, left, right, span);
    }

    private List<Value> joined(List<Value> first, List<Value> second, Span span) {
        budget.allocate(first.size() + second.size(), span);
        List<Value> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /// Tells whether an operator repeats a text, tuple or list as often as an integer of NumPy says.
    private boolean isRepetition(BinaryOperator operator, Value left, Value right) {
        return operator == BinaryOperator.MULTIPLY
                && canRepeat(left)
                && arrays.isInteger(right)
                && !PythonText.kind(right).equals("ndarray");
    }

    private static boolean canRepeat(Value value) {
        return value instanceof Value.Text || value instanceof Value.Tuple || value instanceof Value.Sequence;
    }

    private Value repeated(Value value, Value count, BinaryOperator operator, Span span) {
        if (!canRepeat(value) || !(count instanceof Value.Int || count instanceof Value.Bool)) {
            throw fault(operator, value, count, span);
        }
        int times = Math.max(0, numbers.integer(count, span));
        return switch (value) {
            case Value.Text(String text) -> {
                budget.allocate((long) text.length() * times, span);
                yield new Value.Text(text.repeat(times));
            }
            case Value.Tuple(List<Value> items) -> new Value.Tuple(repeated(items, times, span));
            case Value.Sequence list -> new Value.Sequence(repeated(list.items(), times, span));
            default -> throw fault(operator, value, count, span);
        };
    }

    private List<Value> repeated(List<Value> items, int times, Span span) {
        budget.allocate((long) items.size() * times, span);
        List<Value> all = new ArrayList<>(items.size() * times);
        for (int i = 0; i < times; i++) {
            all.addAll(items);
        }
        return all;
    }

    private Value combined(BinaryOperator operator, Value left, Value right, Span span) {
        if (!(left instanceof Value.Set a) || !(right instanceof Value.Set b)) {
            throw fault(operator, left, right, span);
        }
        Value.Set result = new Value.Set();
        for (Object key : a.keys()) {
            boolean isKept = switch (operator) {
                case BIT_AND -> b.keys().contains(key);
                case BIT_OR -> true;
                default -> !b.keys().contains(key);
            };
            if (isKept) {
                result.keys().add(key);
            }
        }
        if (operator == BinaryOperator.BIT_OR || operator == BinaryOperator.BIT_XOR) {
            b.keys().stream().filter(key -> !a.keys().contains(key)).forEach(result.keys()::add);
        }
        return result;
    }

    /// Carries out `before operator= value`.
    ///
    /// @return what the target is assigned
    Value augment(BinaryOperator written, Value before, Value value, Span span) {
        if (arrays.isArray(before)) {
            return arrays.augment(meant(written, before, value), before, value, span);
        }
        if (written == BinaryOperator.ADD && before instanceof Value.Sequence list && !arrays.isArray(value)) {
            List<Value> more = iteration.items(value, span);
            budget.allocate(more.size(), span);
            list.items().addAll(more);
            return list;
        }
        return binary(written, before, value, span);
    }

    Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        return comparisons.compare(operator, left, right, span);
    }

    boolean holds(ComparisonOperator operator, Value left, Value right, Span span) {
        return isTrue(compare(operator, left, right, span), span);
    }

    /// Tells whether two items of containers are one, or equal.
    boolean matches(Value left, Value right, Span span) {
        return comparisons.matches(left, right, span);
    }

    boolean isTrue(Value value, Span span) {
        return comparisons.isTrue(value, span);
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
        return numbers.integer(arrays.isArray(value) ? number(value, span) : value, span);
    }
}
