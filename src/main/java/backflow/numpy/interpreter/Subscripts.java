package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// What stands in square brackets behind a value.
final class Subscripts {
    private final Faults faults;
    private final ArrayWorld arrays;

    Subscripts(Faults faults, ArrayWorld arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    Object key(Value value, Span span) {
        return DictMethods.key(faults, value, span);
    }

    /// Returns `container[index]`.
    Value get(Value container, Value index, Expression.Subscript place) {
        if (arrays.isArray(container)) {
            return arrays.get(container, index, place);
        }
        Span span = place.index().span();
        if (index instanceof Value.Slice slice) {
            return slice(container, slice, span);
        }
        return switch (container) {
            case Value.Tuple(List<Value> items) -> items.get(position(index, items.size(), span));
            case Value.Sequence list ->
                list.items().get(position(index, list.items().size(), span));
            case Value.Text(String text) -> {
                int position = position(index, text.length(), span);
                yield new Value.Text(text.substring(position, position + 1));
            }
            case Value.Dict dict -> {
                Value found = dict.items().get(key(index, span));
                if (found == null) {
                    throw faults.at(Kind.NAME, span, "dialect.key.unknown", PythonText.of(index, false));
                }
                yield found;
            }
            default ->
                throw faults.at(
                        Kind.RUNTIME, place.target().span(), "dialect.index.kind", PythonText.kind(container));
        };
    }

    private int position(Value given, int size, Span span) {
        Value index = arrays.isArray(given) ? arrays.number(given, span) : given;
        if (!(index instanceof Value.Int integer)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.of(index, true));
        }
        BigInteger position =
                integer.value().signum() < 0 ? integer.value().add(BigInteger.valueOf(size)) : integer.value();
        if (position.signum() < 0 || position.compareTo(BigInteger.valueOf(size)) >= 0) {
            String wanted = integer.value().toString();
            throw faults.at(Kind.RUNTIME, span, "dialect.index.range", wanted, Integer.toString(size));
        }
        return position.intValue();
    }

    private Value slice(Value container, Value.Slice bounds, Span span) {
        return switch (container) {
            case Value.Tuple(List<Value> items) -> new Value.Tuple(cut(items, bounds, span));
            case Value.Sequence list -> new Value.Sequence(cut(list.items(), bounds, span));
            default -> throw faults.unsupported(span, "slice");
        };
    }

    private List<Value> cut(List<Value> items, Value.Slice bounds, Span span) {
        if (!(bounds.step() instanceof Value.None)) {
            throw faults.unsupported(span, "slice-step");
        }
        int lower = bound(bounds.lower(), 0, items.size(), span);
        int upper = bound(bounds.upper(), items.size(), items.size(), span);
        return new ArrayList<>(items.subList(Math.min(lower, upper), upper));
    }

    private int bound(Value bound, int standard, int size, Span span) {
        if (bound instanceof Value.None) {
            return standard;
        }
        if (!(bound instanceof Value.Int integer)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.of(bound, true));
        }
        BigInteger counted =
                integer.value().signum() < 0 ? integer.value().add(BigInteger.valueOf(size)) : integer.value();
        return counted.max(BigInteger.ZERO).min(BigInteger.valueOf(size)).intValue();
    }

    /// Carries out `container[index] = value`.
    void set(Value container, Value index, Value value, Expression.Subscript place) {
        if (arrays.isArray(container)) {
            arrays.set(container, index, value, place);
            return;
        }
        Span span = place.span();
        switch (container) {
            case Value.Dict dict -> dict.items().put(key(index, span), value);
            case Value.Sequence list ->
                list.items().set(position(index, list.items().size(), span), value);
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.index.kind", PythonText.kind(container));
        }
    }
}
