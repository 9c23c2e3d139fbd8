package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The methods of lists, and those of tuples and sets.
final class ListMethods {
    private final Faults faults;
    private final Budget budget;
    private final Operations operations;
    private final Iteration iteration;
    private final Keys keys;
    private final Sorting sorting;

    ListMethods(Machine machine, Sorting sorting) {
        this.faults = machine.faults;
        this.budget = machine.budget;
        this.operations = machine.operations;
        this.iteration = machine.iteration;
        this.keys = machine.keys;
        this.sorting = sorting;
    }

    Optional<Value> method(Value.Sequence list, String name) {
        List<Value> items = list.items();
        return switch (name) {
            case "append" -> action(name, "x", all -> items.add(all.get("x")));
            case "extend" ->
                action(name, "x", all -> {
                    List<Value> more = iteration.items(all.get("x"), all.span("x"));
                    budget.allocate(more.size(), all.call());
                    items.addAll(more);
                });
            case "insert" -> action(name, "i x", all -> items.add(place(items.size(), all), all.get("x")));
            case "pop" -> method(name, "i?", all -> items.remove(position(items, all)));
            case "remove" -> action(name, "x", all -> items.remove(find(items, all)));
            case "clear" -> action(name, "", all -> items.clear());
            case "reverse" -> action(name, "", all -> Collections.reverse(items));
            case "sort" ->
                action(name, "* key? reverse? cmp?", all -> {
                    List<Value> sorted = sorting.sorted(items, all);
                    items.clear();
                    items.addAll(sorted);
                });
            case "copy" -> method(name, "", all -> new Value.Sequence(items));
            default -> search(items, name);
        };
    }

    /// Returns the methods that tuples have too.
    Optional<Value> search(List<Value> items, String name) {
        return switch (name) {
            case "index" -> method(name, "x", all -> Value.Int.of(find(items, all)));
            case "count" ->
                method(
                        name,
                        "x",
                        all -> Value.Int.of(items.stream()
                                .filter(item -> operations.matches(item, all.get("x"), all.call()))
                                .count()));
            default -> Optional.empty();
        };
    }

    Optional<Value> method(Value.Set set, String name) {
        return switch (name) {
            case "add" -> action(name, "x", all -> set.keys().add(keys.key(all.get("x"), all.span("x"))));
            case "discard" -> action(name, "x", all -> set.keys().remove(keys.key(all.get("x"), all.span("x"))));
            case "remove" ->
                action(name, "x", all -> {
                    if (!set.keys().remove(keys.key(all.get("x"), all.span("x")))) {
                        String key = PythonText.of(all.get("x"), false);
                        throw faults.at(Kind.NAME, all.span("x"), "dialect.key.unknown", key);
                    }
                });
            case "update" ->
                action(
                        name,
                        "x",
                        all -> iteration
                                .items(all.get("x"), all.span("x"))
                                .forEach(item -> set.keys().add(keys.key(item, all.span("x")))));
            case "copy" ->
                method(name, "", all -> {
                    Value.Set copy = new Value.Set();
                    copy.keys().addAll(set.keys());
                    return copy;
                });
            default -> Optional.empty();
        };
    }

    /// What a method does that returns nothing.
    @FunctionalInterface
    private interface Action {
        void run(Arguments arguments);
    }

    private static Optional<Value> action(String name, String signature, Action action) {
        return method(name, signature, all -> {
            action.run(all);
            return Value.NONE;
        });
    }

    private static Optional<Value> method(String name, String signature, Value.Builtin.Body body) {
        return Optional.of(new Value.Builtin(name, Signature.of(signature), body));
    }

    private int place(int size, Arguments all) {
        int position = operations.integer(all.get("i"), all.span("i"));
        return Math.clamp(position < 0 ? position + size : position, 0, size);
    }

    private int position(List<Value> items, Arguments all) {
        int given = all.has("i") ? operations.integer(all.get("i"), all.span("i")) : -1;
        int position = given < 0 ? given + items.size() : given;
        if (position < 0 || position >= items.size()) {
            String size = Integer.toString(items.size());
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.index.range", Integer.toString(given), size);
        }
        return position;
    }

    private int find(List<Value> items, Arguments all) {
        for (int i = 0; i < items.size(); i++) {
            if (operations.matches(items.get(i), all.get("x"), all.call())) {
                return i;
            }
        }
        throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.sequence.absent", PythonText.of(all.get("x"), true));
    }
}
