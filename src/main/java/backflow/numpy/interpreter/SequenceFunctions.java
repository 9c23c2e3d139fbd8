package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Python's own functions that make, count, join and go through sequences.
final class SequenceFunctions {
    private final Machine machine;
    private final Faults faults;
    private final Operations operations;
    private final Iteration iteration;
    private final Map<String, Value> names = new HashMap<>();

    SequenceFunctions(Machine machine) {
        this.machine = machine;
        this.faults = machine.faults;
        this.operations = machine.operations;
        this.iteration = machine.iteration;
        Ranges ranges = new Ranges(machine);
        boolean isOld = machine.edition.isOld();
        define("len", "x", this::length);
        define("range", "a b? step?", all -> isOld ? listOf(ranges.range(all), all) : ranges.range(all));
        define("slice", "a b? step?", Ranges::slice);
        define(isOld ? "xrange" : "past.xrange", "a b? step?", ranges::range);
        define(isOld ? "reduce" : "functools.reduce", "function items start?", this::reduce);
        define("enumerate", "items start?", this::enumerate);
        define("zip", "* strict?", all -> listInOld(zip(all), all));
        define("map", "function *", all -> listInOld(map(all), all));
        define("filter", "function items", all -> listInOld(filter(all), all));
        define("reversed", "items", this::reversed);
        define(
                "sorted",
                "items key? reverse? cmp?",
                all -> new Value.Sequence(
                        machine.sorting.sorted(iteration.items(all.get("items"), all.span("items")), all)));
        define("sum", "items start?", this::sum);
        define("any", "items", all -> Value.Bool.of(someIs(all, true)));
        define("all", "items", all -> Value.Bool.of(!someIs(all, false)));
        define("iter", "items", all -> stream("iterator", over(all, "items")));
        define("next", "items default?", this::next);
    }

    Map<String, Value> all() {
        return names;
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        names.put(name, new Value.Builtin(name, Signature.of(signature), body));
    }

    private Iterator<Value> over(Arguments all, String name) {
        return iteration.over(all.get(name), all.span(name));
    }

    private static Value.Stream stream(String kind, Iterator<Value> items) {
        return new Value.Stream(kind, items);
    }

    private Value listOf(Value items, Arguments all) {
        return new Value.Sequence(iteration.items(items, all.call()));
    }

    /// In Python 2 these functions return lists.
    private Value listInOld(Value items, Arguments all) {
        return machine.edition.isOld() ? listOf(items, all) : items;
    }

    private Value length(Arguments all) {
        Value value = all.get("x");
        if (machine.arrays.isArray(value)) {
            return machine.arrays.length(value, all.span("x"));
        }
        return switch (value) {
            case Value.Tuple(List<Value> items) -> Value.Int.of(items.size());
            case Value.Sequence list -> Value.Int.of(list.items().size());
            case Value.Dict dict -> Value.Int.of(dict.items().size());
            case Value.View view -> Value.Int.of(view.dict().items().size());
            case Value.Set set -> Value.Int.of(set.keys().size());
            case Value.Range range -> Value.Int.of(range.length());
            case Value.Text(String text) -> Value.Int.of(text.codePointCount(0, text.length()));
            default -> {
                String kind = PythonText.kind(value);
                throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.operand.length", kind);
            }
        };
    }

    private Value enumerate(Arguments all) {
        int start = all.has("start") ? operations.integer(all.get("start"), all.span("start")) : 0;
        Iterator<Value> items = over(all, "items");
        return stream("enumerate", new Iterator<>() {
            private long next = start;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Value next() {
                return new Value.Tuple(List.of(Value.Int.of(next++), items.next()));
            }
        });
    }

    private List<Iterator<Value>> iterators(Arguments all) {
        List<Iterator<Value>> iterators = new ArrayList<>();
        all.rest().forEach(items -> iterators.add(iteration.over(items, all.call())));
        return iterators;
    }

    private Value zip(Arguments all) {
        return stream("zip", together(iterators(all)));
    }

    /// Gives tuples of one item of each, as long as all have one.
    private static Iterator<Value> together(List<Iterator<Value>> parts) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !parts.isEmpty() && parts.stream().allMatch(Iterator::hasNext);
            }

            @Override
            public Value next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return new Value.Tuple(parts.stream().map(Iterator::next).toList());
            }
        };
    }

    private Value map(Arguments all) {
        Iterator<Value> tuples = together(iterators(all));
        return stream("map", new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tuples.hasNext();
            }

            @Override
            public Value next() {
                return call(all, ((Value.Tuple) tuples.next()).items());
            }
        });
    }

    private Value call(Arguments all, List<Value> arguments) {
        return machine.calls.call(all.get("function"), arguments, all.call());
    }

    private Value filter(Arguments all) {
        List<Value> kept = new ArrayList<>();
        for (Iterator<Value> items = over(all, "items"); items.hasNext(); ) {
            Value item = items.next();
            Value test = all.get("function") instanceof Value.None ? item : call(all, List.of(item));
            if (operations.isTrue(test, all.call())) {
                kept.add(item);
            }
        }
        return stream("filter", kept.iterator());
    }

    private Value reduce(Arguments all) {
        Iterator<Value> items = over(all, "items");
        if (!all.has("start") && !items.hasNext()) {
            throw faults.at(Kind.RUNTIME, all.span("items"), "dialect.sequence.empty");
        }
        Value result = all.has("start") ? all.get("start") : items.next();
        while (items.hasNext()) {
            result = call(all, List.of(result, items.next()));
        }
        return result;
    }

    private Value reversed(Arguments all) {
        List<Value> items = new ArrayList<>(iteration.items(all.get("items"), all.span("items")));
        Collections.reverse(items);
        return stream("reversed", items.iterator());
    }

    private Value sum(Arguments all) {
        Value sum = Optional.ofNullable(all.find("start")).orElse(Value.Int.of(0));
        Span span = all.call();
        for (Iterator<Value> items = over(all, "items"); items.hasNext(); ) {
            sum = operations.binary(BinaryOperator.ADD, sum, items.next(), span);
        }
        return sum;
    }

    private boolean someIs(Arguments all, boolean wanted) {
        for (Iterator<Value> items = over(all, "items"); items.hasNext(); ) {
            if (operations.isTrue(items.next(), all.call()) == wanted) {
                return true;
            }
        }
        return false;
    }

    private Value next(Arguments all) {
        if (!(all.get("items") instanceof Value.Stream stream)) {
            throw faults.at(Kind.RUNTIME, all.span("items"), "dialect.unpack.kind", PythonText.kind(all.get("items")));
        }
        if (!stream.items().hasNext()) {
            return Optional.ofNullable(all.find("default"))
                    .orElseThrow(() -> faults.at(Kind.RUNTIME, all.call(), "dialect.stream.end"));
        }
        return stream.items().next();
    }
}
