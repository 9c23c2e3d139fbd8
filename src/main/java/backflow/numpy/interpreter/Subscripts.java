package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What stands in square brackets behind a value.
final class Subscripts {
    private final Faults faults;
    private final ArrayFunctions arrays;

    Subscripts(Faults faults, ArrayFunctions arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    Object key(Value value, Span span) {
        return DictMethods.key(faults, value, span);
    }

    Value item(Value container, Value index, Span containerSpan, Span span) {
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
            default -> throw faults.at(Kind.RUNTIME, containerSpan, "dialect.index.kind", PythonText.kind(container));
        };
    }

    private int position(Value index, int size, Span span) {
        if (!(index instanceof Value.Int integer)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.integer", PythonText.of(index, true));
        }
        BigInteger position =
                integer.value().signum() < 0 ? integer.value().add(BigInteger.valueOf(size)) : integer.value();
        if (position.signum() < 0 || position.compareTo(BigInteger.valueOf(size)) >= 0) {
            String given = integer.value().toString();
            throw faults.at(Kind.RUNTIME, span, "dialect.index.range", given, Integer.toString(size));
        }
        return position.intValue();
    }

    /// Cuts a tuple, a list or a text.
    ///
    /// @param bounds lower, upper and step, `None` where they are not written
    Value slice(Value container, List<Value> bounds, Span span) {
        return switch (container) {
            case Value.Tuple(List<Value> items) -> new Value.Tuple(cut(items, bounds, span));
            case Value.Sequence list -> new Value.Sequence(cut(list.items(), bounds, span));
            default -> throw faults.unsupported(span, "slice");
        };
    }

    private List<Value> cut(List<Value> items, List<Value> bounds, Span span) {
        if (!(bounds.get(2) instanceof Value.None)) {
            throw faults.unsupported(span, "slice-step");
        }
        int lower = bound(bounds.get(0), 0, items.size(), span);
        int upper = bound(bounds.get(1), items.size(), items.size(), span);
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

    /// Indexes an array by whole axes and new ones: `x[:, None]`, `x[np.newaxis]`, `x[...]`.
    Value ofArray(Value.Array array, Expression.Subscript subscript, Evaluator evaluator) {
        Expression index = subscript.index();
        List<Expression> parts =
                index instanceof Expression.TupleDisplay(List<Expression> items, Span span) ? items : List.of(index);
        int rank = array.tensor().rank();
        int whole = (int) parts.stream().filter(Subscripts::isWhole).count();
        if (whole > rank) {
            String shape = array.tensor().shape().toString();
            throw faults.at(Kind.SHAPE, index.span(), "dialect.index.axes", Integer.toString(whole), shape);
        }
        List<Boolean> isNew = new ArrayList<>();
        int open = rank - whole;
        for (Expression part : parts) {
            if (isEllipsis(part)) {
                isNew.addAll(Collections.nCopies(open, false));
                open = 0;
            } else if (isWhole(part)) {
                isNew.add(false);
            } else if (!(part instanceof Expression.Slice) && evaluator.evaluate(part) instanceof Value.None) {
                isNew.add(true);
            } else {
                throw faults.unsupported(part.span(), "array-index");
            }
        }
        isNew.addAll(Collections.nCopies(open, false));
        return arrays.expand(array, isNew, subscript.span());
    }

    private static boolean isEllipsis(Expression part) {
        return part instanceof Expression.Constant constant && constant.which() == Expression.Constant.Which.ELLIPSIS;
    }

    private static boolean isWhole(Expression part) {
        return part instanceof Expression.Slice slice
                && slice.lower().isEmpty()
                && slice.upper().isEmpty()
                && slice.step().isEmpty();
    }

    void set(Value container, Value index, Value value, Span span) {
        switch (container) {
            case Value.Dict dict -> dict.items().put(key(index, span), value);
            case Value.Sequence list ->
                list.items().set(position(index, list.items().size(), span), value);
            case Value.Array array -> throw faults.unsupported(span, "item-update", PythonText.kind(array));
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.index.kind", PythonText.kind(container));
        }
    }
}
