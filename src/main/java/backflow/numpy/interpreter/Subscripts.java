package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What stands in square brackets behind a value.
final class Subscripts {
    private final Faults faults;
    private final ArrayWorld arrays;
    private final Keys keys;
    private final Iteration iteration;
    private final Operations operations;

    Subscripts(Machine machine) {
        this.faults = machine.faults;
        this.arrays = machine.arrays;
        this.keys = machine.keys;
        this.iteration = machine.iteration;
        this.operations = machine.operations;
    }

    /// Returns `container[index]`.
    Value get(Value container, Value index, Expression.Subscript place) {
        if (arrays.isArray(container)) {
            return arrays.get(container, index, place);
        }
        Span span = place.index().span();
        if (index instanceof Value.Slice slice) {
            return slice(container, slice, place);
        }
        return switch (container) {
            case Value.Tuple(List<Value> items) -> items.get(position(index, items.size(), span));
            case Value.Sequence list ->
                list.items().get(position(index, list.items().size(), span));
            case Value.Range range ->
                Value.Int.of(range.start() + range.step() * position(index, size(range, span), span));
            case Value.Text(String text) -> {
                int position = position(index, text.codePointCount(0, text.length()), span);
                int start = text.offsetByCodePoints(0, position);
                yield new Value.Text(Character.toString(text.codePointAt(start)));
            }
            case Value.Dict dict -> {
                Value found = dict.items().get(keys.key(index, span));
                if (found == null) {
                    throw faults.at(Kind.NAME, span, "dialect.key.unknown", PythonText.of(index, false));
                }
                yield found;
            }
            default -> throw noItems(container, place);
        };
    }

    private int size(Value.Range range, Span span) {
        return operations.integer(Value.Int.of(range.length()), span);
    }

    private RuntimeException noItems(Value container, Expression.Subscript place) {
        String kind = PythonText.kind(container);
        return faults.at(Kind.RUNTIME, place.target().span(), "dialect.index.kind", kind);
    }

    private int position(Value index, int size, Span span) {
        int given = operations.integer(index, span);
        int position = given < 0 ? given + size : given;
        if (position < 0 || position >= size) {
            String wanted = Integer.toString(given);
            throw faults.at(Kind.RUNTIME, span, "dialect.index.range", wanted, Integer.toString(size));
        }
        return position;
    }

    private Value slice(Value container, Value.Slice bounds, Expression.Subscript place) {
        Span span = place.index().span();
        return switch (container) {
            case Value.Tuple(List<Value> items) -> new Value.Tuple(cut(items, bounds, span));
            case Value.Sequence list -> new Value.Sequence(cut(list.items(), bounds, span));
            case Value.Range range -> {
                Cut cut = cut(bounds, size(range, span), span);
                long start = range.start() + range.step() * cut.start();
                long step = range.step() * cut.step();
                yield new Value.Range(start, start + step * cut.count(), step);
            }
            case Value.Text(String text) -> {
                int[] characters = text.codePoints().toArray();
                Cut cut = cut(bounds, characters.length, span);
                StringBuilder part = new StringBuilder();
                for (int i = 0; i < cut.count(); i++) {
                    part.appendCodePoint(characters[cut.at(i)]);
                }
                yield new Value.Text(part.toString());
            }
            default -> throw noItems(container, place);
        };
    }

    private List<Value> cut(List<Value> items, Value.Slice bounds, Span span) {
        Cut cut = cut(bounds, items.size(), span);
        List<Value> part = new ArrayList<>(cut.count());
        for (int i = 0; i < cut.count(); i++) {
            part.add(items.get(cut.at(i)));
        }
        return part;
    }

    private Cut cut(Value.Slice bounds, int size, Span span) {
        int step = bounds.step() instanceof Value.None ? 1 : operations.integer(bounds.step(), span);
        if (step == 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.index.step");
        }
        int lower = bound(bounds.lower(), step > 0 ? 0 : size - 1, step, size, span);
        int upper = bound(bounds.upper(), step > 0 ? size : -1, step, size, span);
        int distance = step > 0 ? upper - lower : lower - upper;
        return new Cut(lower, step, distance <= 0 ? 0 : (distance - 1) / Math.abs(step) + 1);
    }

    private int bound(Value bound, int standard, int step, int size, Span span) {
        if (bound instanceof Value.None) {
            return standard;
        }
        int given = operations.integer(bound, span);
        int counted = given < 0 ? given + size : given;
        return step > 0 ? Math.clamp(counted, 0, size) : Math.clamp(counted, -1, size - 1);
    }

    /// The positions that a slice takes.
    private record Cut(int start, int step, int count) {
        int at(int i) {
            return start + i * step;
        }
    }

    /// Carries out `container[index] = value`.
    void set(Value container, Value index, Value value, Expression.Subscript place) {
        Span span = place.span();
        if (arrays.isArray(container)) {
            arrays.set(container, index, value, place);
        } else if (container instanceof Value.Dict dict) {
            dict.items().put(keys.key(index, span), value);
        } else if (!(container instanceof Value.Sequence list)) {
            throw faults.at(Kind.RUNTIME, span, "dialect.index.fixed", PythonText.kind(container));
        } else if (index instanceof Value.Slice slice) {
            replace(list.items(), slice, iteration.items(value, span), span);
        } else {
            list.items().set(position(index, list.items().size(), span), value);
        }
    }

    private void replace(List<Value> items, Value.Slice bounds, List<Value> values, Span span) {
        Cut cut = cut(bounds, items.size(), span);
        if (cut.step() == 1) {
            List<Value> part = items.subList(cut.start(), cut.start() + cut.count());
            part.clear();
            part.addAll(values);
            return;
        }
        if (cut.count() != values.size()) {
            String wanted = Integer.toString(cut.count());
            throw faults.at(Kind.RUNTIME, span, "dialect.unpack.count", wanted, Integer.toString(values.size()));
        }
        for (int i = 0; i < cut.count(); i++) {
            items.set(cut.at(i), values.get(i));
        }
    }

    /// Carries out `del container[index]`.
    void delete(Value container, Value index, Expression.Subscript place) {
        Span span = place.span();
        switch (container) {
            case Value.Dict dict -> {
                if (dict.items().remove(keys.key(index, span)) == null) {
                    throw faults.at(
                            Kind.NAME, place.index().span(), "dialect.key.unknown", PythonText.of(index, false));
                }
            }
            case Value.Sequence list
            when index instanceof Value.Slice slice -> {
                Cut cut = cut(slice, list.items().size(), span);
                TreeSet<Integer> positions = new TreeSet<>();
                for (int i = 0; i < cut.count(); i++) {
                    positions.add(cut.at(i));
                }
                positions.descendingSet().forEach(position -> list.items().remove((int) position));
            }
            case Value.Sequence list ->
                list.items().remove(position(index, list.items().size(), span));
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.index.fixed", PythonText.kind(container));
        }
    }
}
