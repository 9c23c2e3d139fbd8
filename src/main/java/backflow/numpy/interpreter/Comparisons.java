package backflow.numpy.interpreter;

import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.Collection;
import java.util.List;

/// What compares, and what counts as true.
final class Comparisons {
    private final Faults faults;

    private final ArrayWorld arrays;

    Comparisons(Faults faults, ArrayWorld arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    boolean isTrue(Value value, Span span) {
        return arrays.isArray(value) ? arrays.isTrue(value, span) : isTrue(value);
    }

    /// Tells whether a value that is no array counts as true.
    static boolean isTrue(Value value) {
        return switch (value) {
            case Value.None none -> false;
            case Value.Bool(boolean bool) -> bool;
            case Value.Int integer -> integer.value().signum() != 0;
            case Value.Real real -> real.value() != 0;
            case Value.Text(String text) -> !text.isEmpty();
            case Value.Tuple(List<Value> items) -> !items.isEmpty();
            case Value.Sequence sequence -> !sequence.items().isEmpty();
            case Value.Dict dict -> !dict.items().isEmpty();
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
        return left == right
                || switch (left) {
                    case Value.Int(var a, var _) when right instanceof Value.Int(var b, var _) -> a.equals(b);
                    case Value.Real(double a, var _) when right instanceof Value.Real(double b, var _) -> a == b;
                    case Value.Bool _, Value.Text _, Value.Type _, Value.Library _, Value.Plain _ -> left.equals(right);
                    default -> false;
                };
    }

    private boolean contains(Value item, Value container, Span span) {
        if (arrays.isArray(container)) {
            return arrays.contains(container, item, span);
        }
        return switch (container) {
            case Value.Tuple(List<Value> items) -> any(items, item, span);
            case Value.Sequence sequence -> any(sequence.items(), item, span);
            case Value.Dict dict -> dict.items().keySet().stream().anyMatch(key -> equal(keyValue(key), item, span));
            case Value.Text(String text) when item instanceof Value.Text(String part) -> text.contains(part);
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.operand.container", PythonText.kind(container));
        };
    }

    private boolean any(Collection<Value> items, Value item, Span span) {
        return items.stream().anyMatch(other -> equal(other, item, span));
    }

    static Value keyValue(Object key) {
        return switch (key) {
            case String text -> new Value.Text(text);
            case Boolean bool -> new Value.Bool(bool);
            default -> Value.Int.of(Long.parseLong(key.toString()));
        };
    }

    private boolean equal(Value left, Value right, Span span) {
        if (left == right) {
            return true;
        }
        if (arrays.isArray(left) || arrays.isArray(right)) {
            return isTrue(arrays.compare(ComparisonOperator.EQUAL, left, right, span), span);
        }
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return Numbers.compare(left, right) == 0;
        }
        if (left instanceof Value.Tuple(List<Value> a) && right instanceof Value.Tuple(List<Value> b)) {
            return equal(a, b, span);
        }
        if (left instanceof Value.Sequence a && right instanceof Value.Sequence b) {
            return equal(a.items(), b.items(), span);
        }
        return left.equals(right);
    }

    private boolean equal(List<Value> left, List<Value> right, Span span) {
        boolean equal = left.size() == right.size();
        for (int i = 0; equal && i < left.size(); i++) {
            equal = equal(left.get(i), right.get(i), span);
        }
        return equal;
    }

    /// Returns -1, 0 or 1, or 2 where neither is less.
    private int order(Value left, Value right, Span span) {
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return Numbers.compare(left, right);
        }
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return Integer.signum(a.compareTo(b));
        }
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.order", PythonText.kind(left), PythonText.kind(right));
    }
}
