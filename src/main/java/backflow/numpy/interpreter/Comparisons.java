package backflow.numpy.interpreter;

import backflow.numpy.array.DType;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What compares, and what counts as true.
final class Comparisons {
    private final Faults faults;
    private final ArrayWorld arrays;
    private final Keys keys;
    private final Iteration iteration;

    Comparisons(Machine machine) {
        this.faults = machine.faults;
        this.arrays = machine.arrays;
        this.keys = machine.keys;
        this.iteration = machine.iteration;
    }

    boolean isTrue(Value value, Span span) {
        return arrays.isArray(value) ? arrays.isTrue(value, span) : isTrue(value);
    }

    /// Tells whether a value that is no array counts as true.
    static boolean isTrue(Value value) {
        return switch (value) {
            case Value.None _ -> false;
            case Value.Bool(boolean bool) -> bool;
            case Value.Int integer -> integer.value().signum() != 0;
            case Value.Real real -> real.value() != 0;
            case Value.Text(String text) -> !text.isEmpty();
            case Value.Tuple(List<Value> items) -> !items.isEmpty();
            case Value.Sequence sequence -> !sequence.items().isEmpty();
            case Value.Dict dict -> !dict.items().isEmpty();
            case Value.Set set -> !set.keys().isEmpty();
            case Value.View view -> !view.dict().items().isEmpty();
            case Value.Range range -> range.length() > 0;
            default -> true;
        };
    }

    /// Compares two values: a truth value, or an array of such.
    Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        boolean isSpread = switch (operator) {
            case IS, IS_NOT, IN, NOT_IN -> false;
            default -> arrays.isArray(left) || arrays.isArray(right);
        };
        return isSpread
                ? arrays.compare(operator, left, right, span)
                : Value.Bool.of(holds(operator, left, right, span));
    }

    private boolean holds(ComparisonOperator operator, Value left, Value right, Span span) {
        return switch (operator) {
            case IS -> same(left, right);
            case IS_NOT -> !same(left, right);
            case IN -> contains(left, right, span);
            case NOT_IN -> !contains(left, right, span);
            case EQUAL -> equal(left, right, span);
            case NOT_EQUAL -> !equal(left, right, span);
            case LESS -> order(left, right, span) == -1;
            case GREATER -> order(left, right, span) == 1;
            case LESS_OR_EQUAL -> order(left, right, span) <= 0;
            case GREATER_OR_EQUAL -> {
                int order = order(left, right, span);
                yield order == 0 || order == 1;
            }
        };
    }

    /// Tells whether two values are one. Numbers and texts that are equal count as one, as small ones do in Python.
    private static boolean same(Value left, Value right) {
        return isOne(left, right)
                || switch (left) {
                    case Value.Int(var a, var _) when right instanceof Value.Int(var b, var _) -> a.equals(b);
                    case Value.Real(double a, var _) when right instanceof Value.Real(double b, var _) -> a == b;
                    case Value.Bool _, Value.Text _, Value.Type _, Value.Library _, Value.Plain _ -> left.equals(right);
                    default -> false;
                };
    }

    /// This asks for what a list that holds itself would never end to ask.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOne(Value left, Value right) {
        return left == right;
    }

    private boolean contains(Value item, Value container, Span span) {
        if (arrays.isArray(container)) {
            return arrays.contains(container, item, span);
        }
        return switch (container) {
            case Value.Dict dict -> dict.items().containsKey(keys.key(item, span));
            case Value.View view
            when view.part() == Value.View.Part.KEYS -> view.dict().items().containsKey(keys.key(item, span));
            case Value.Set set -> set.keys().contains(keys.key(item, span));
            case Value.Text(String text) when item instanceof Value.Text(String part) -> text.contains(part);
            case Value.Range range
            when item instanceof Value.Int(var integer, var _) && integer.bitLength() < 63 ->
                isIn(range, integer.longValue());
            case Value.Tuple _, Value.Sequence _, Value.View _, Value.Stream _, Value.Range _ ->
                any(container, item, span);
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.operand.container", PythonText.kind(container));
        };
    }

    private static boolean isIn(Value.Range range, long number) {
        long distance = number - range.start();
        return distance % range.step() == 0 && distance / range.step() >= 0 && distance / range.step() < range.length();
    }

    private boolean any(Value container, Value item, Span span) {
        for (Iterator<Value> items = iteration.over(container, span); items.hasNext(); ) {
            if (matches(items.next(), item, span)) {
                return true;
            }
        }
        return false;
    }

    /// Tells whether two items of containers match: what is one is equal there, even NaN.
    boolean matches(Value left, Value right, Span span) {
        return isOne(left, right) || equal(left, right, span);
    }

    private boolean equal(Value left, Value right, Span span) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return NumberOrder.compare(left, right) == 0;
        }
        if (arrays.isArray(left) || arrays.isArray(right)) {
            return isTrue(arrays.compare(ComparisonOperator.EQUAL, left, right, span), span);
        }
        return switch (left) {
            case Value.Tuple(List<Value> a) when right instanceof Value.Tuple(List<Value> b) -> equal(a, b, span);
            case Value.Sequence a when right instanceof Value.Sequence b -> equal(a.items(), b.items(), span);
            case Value.Dict a when right instanceof Value.Dict b -> equal(a, b, span);
            case Value.Set a when right instanceof Value.Set b -> a.keys().equals(b.keys());
            case Value.Range _, Value.View _
            when right.getClass() == left.getClass() ->
                equal(iteration.items(left, span), iteration.items(right, span), span);
            case Value.Type _, Value.Text _ -> left.equals(right) || isSameElementType(left, right);
            default -> left.equals(right);
        };
    }

    private boolean equal(List<Value> left, List<Value> right, Span span) {
        boolean equal = left.size() == right.size();
        for (int i = 0; equal && i < left.size(); i++) {
            equal = matches(left.get(i), right.get(i), span);
        }
        return equal;
    }

    private boolean equal(Value.Dict left, Value.Dict right, Span span) {
        return left.items().keySet().equals(right.items().keySet())
                && left.items().entrySet().stream()
                        .allMatch(entry -> matches(
                                entry.getValue(),
                                Objects.requireNonNull(right.items().get(entry.getKey())),
                                span));
    }

    /// `x.dtype == float` and `x.dtype == 'float64'` hold as `x.dtype == np.float64` does.
    private static boolean isSameElementType(Value left, Value right) {
        boolean areTexts = left instanceof Value.Text && right instanceof Value.Text;
        Optional<DType> type = elementType(left);
        return !areTexts && type.isPresent() && type.equals(elementType(right));
    }

    private static Optional<DType> elementType(Value value) {
        return switch (value) {
            case Value.Type(String name) -> DType.named(name);
            case Value.Text(String name) -> DType.named(name);
            default -> Optional.empty();
        };
    }

    /// Returns -1, 0 or 1, or 2 where neither is less.
    private int order(Value left, Value right, Span span) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return NumberOrder.compare(left, right);
        }
        return switch (left) {
            case Value.Text(String a) when right instanceof Value.Text(String b) -> Integer.signum(a.compareTo(b));
            case Value.Tuple(List<Value> a) when right instanceof Value.Tuple(List<Value> b) -> order(a, b, span);
            case Value.Sequence a when right instanceof Value.Sequence b -> order(a.items(), b.items(), span);
            case Value.Set a when right instanceof Value.Set b -> order(a, b);
            default ->
                throw faults.at(
                        Kind.RUNTIME, span, "dialect.operand.order", PythonText.kind(left), PythonText.kind(right));
        };
    }

    private static int order(Value.Set left, Value.Set right) {
        if (left.keys().equals(right.keys())) {
            return 0;
        }
        return right.keys().containsAll(left.keys()) ? -1 : left.keys().containsAll(right.keys()) ? 1 : 2;
    }

    private int order(List<Value> left, List<Value> right, Span span) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!matches(left.get(i), right.get(i), span)) {
                boolean isLess = isTrue(compare(ComparisonOperator.LESS, left.get(i), right.get(i), span), span);
                return isLess ? -1 : 1;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
