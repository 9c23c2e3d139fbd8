package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/// Goes through whatever holds items. Every item is a step of the budget.
final class Iteration {
    private final Faults faults;
    private final Budget budget;
    private final ArrayWorld arrays;

    Iteration(Faults faults, Budget budget, ArrayWorld arrays) {
        this.faults = faults;
        this.budget = budget;
        this.arrays = arrays;
    }

    /// Returns the items of a value that stays as it is meanwhile.
    List<Value> items(Value value, Span span) {
        return switch (value) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence list -> new ArrayList<>(list.items());
            default -> {
                List<Value> items = new ArrayList<>();
                over(value, span).forEachRemaining(items::add);
                yield items;
            }
        };
    }

    /// Returns an iterator. One over a list sees the changes to it, as in Python.
    ///
    /// @throws backflow.numpy.syntax.DialectException if the value has no items
    Iterator<Value> over(Value value, Span span) {
        if (arrays.isArray(value)) {
            return counted(arrays.items(value, span).iterator(), span);
        }
        return switch (value) {
            case Value.Tuple(List<Value> items) -> counted(items.iterator(), span);
            case Value.Sequence list ->
                new ByPosition(() -> list.items().size(), i -> list.items().get((int) i), span);
            case Value.Range range -> overRange(range, span);
            case Value.Dict dict -> keys(dict.items().keySet(), span);
            case Value.View view -> over(view, span);
            case Value.Set set -> keys(set.keys(), span);
            case Value.Text(String text) ->
                counted(
                        text.codePoints()
                                .<Value>mapToObj(c -> new Value.Text(Character.toString(c)))
                                .iterator(),
                        span);
            case Value.Stream stream -> counted(stream.items(), span);
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.unpack.kind", PythonText.kind(value));
        };
    }

    private Iterator<Value> overRange(Value.Range range, Span span) {
        long length = range.length();
        return new ByPosition(() -> length, i -> Value.Int.of(range.start() + i * range.step()), span);
    }

    private Iterator<Value> over(Value.View view, Span span) {
        return switch (view.part()) {
            case KEYS -> keys(view.dict().items().keySet(), span);
            case VALUES -> counted(List.copyOf(view.dict().items().values()).iterator(), span);
            case ITEMS -> {
                List<Value> pairs = new ArrayList<>();
                view.dict().items().forEach((key, item) -> pairs.add(new Value.Tuple(List.of(Keys.value(key), item))));
                yield counted(pairs.iterator(), span);
            }
        };
    }

    private Iterator<Value> keys(Collection<Object> keys, Span span) {
        List<Value> values = new ArrayList<>(keys.size());
        keys.forEach(key -> values.add(Keys.value(key)));
        return counted(values.iterator(), span);
    }

    private Iterator<Value> counted(Iterator<Value> items, Span span) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Value next() {
                budget.step(span);
                return items.next();
            }
        };
    }

    /// Goes from position to position up to an end that may change.
    private final class ByPosition implements Iterator<Value> {
        private final LongSupplier end;
        private final LongFunction<Value> item;
        private final Span span;
        private long next;

        ByPosition(LongSupplier end, LongFunction<Value> item, Span span) {
            this.end = end;
            this.item = item;
            this.span = span;
        }

        @Override
        public boolean hasNext() {
            return next < end.getAsLong();
        }

        @Override
        public Value next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            budget.step(span);
            return item.apply(next++);
        }
    }
}
