package backflow.numpy.interpreter;

import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.Collection;
import java.util.List;

/// What compares, and what counts as true.
final class Comparisons {
    private final Faults faults;

    Comparisons(Faults faults) {
        this.faults = faults;
    }

    boolean isTrue(Value value, Span span) {
        return switch (value) {
            case Value.None none -> false;
            case Value.Bool(boolean bool) -> bool;
            case Value.Int integer -> integer.value().signum() != 0;
            case Value.Real real -> real.value() != 0;
            case Value.Text(String text) -> !text.isEmpty();
            case Value.Tuple(List<Value> items) -> !items.isEmpty();
            case Value.Sequence sequence -> !sequence.items().isEmpty();
            case Value.Dict dict -> !dict.items().isEmpty();
            case Value.Array array -> throw faults.unsupported(span, "array-truth");
            default -> true;
        };
    }

    boolean holds(ComparisonOperator operator, Value left, Value right, Span span) {
        return switch (operator) {
            case IS -> left.equals(right);
            case IS_NOT -> !left.equals(right);
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

    private boolean contains(Value item, Value container, Span span) {
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
        if (left instanceof Value.Array || right instanceof Value.Array) {
            throw faults.unsupported(span, "array-comparison");
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
        if (left instanceof Value.Array || right instanceof Value.Array) {
            throw faults.unsupported(span, "array-comparison");
        }
        if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
            return Numbers.compare(left, right);
        }
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return Integer.signum(a.compareTo(b));
        }
        throw faults.at(Kind.RUNTIME, span, "dialect.operand.order", PythonText.kind(left), PythonText.kind(right));
    }
}
