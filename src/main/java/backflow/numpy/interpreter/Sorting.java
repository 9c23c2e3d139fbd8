package backflow.numpy.interpreter;

import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Sorts as Python does: stable, by `<` alone.
final class Sorting {
    private record Keyed(Value key, Value item) {}

    private final Machine machine;

    Sorting(Machine machine) {
        this.machine = machine;
    }

    /// Returns the items in order.
    ///
    /// @param all the arguments `key` and `reverse`
    List<Value> sorted(List<Value> items, Arguments all) {
        Span span = all.call();
        List<Keyed> keyed = new ArrayList<>();
        for (Value item : items) {
            Value key = all.optional("key")
                    .map(function -> machine.calls.call(function, List.of(item), span))
                    .orElse(item);
            keyed.add(new Keyed(key, item));
        }
        boolean isReverse = all.optional("reverse")
                .map(value -> machine.operations.isTrue(value, span))
                .orElse(false);
        List<Keyed> sorted = sorted(isReverse ? reversed(keyed) : keyed, span);
        return (isReverse ? reversed(sorted) : sorted).stream().map(Keyed::item).toList();
    }

    private static List<Keyed> reversed(List<Keyed> items) {
        List<Keyed> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    /// Merges halves; a comparison that is no order, as with NaN, cannot upset this.
    private List<Keyed> sorted(List<Keyed> items, Span span) {
        if (items.size() < 2) {
            return items;
        }
        int middle = items.size() / 2;
        List<Keyed> left = sorted(items.subList(0, middle), span);
        List<Keyed> right = sorted(items.subList(middle, items.size()), span);
        List<Keyed> merged = new ArrayList<>(items.size());
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            machine.budget.step(span);
            boolean isLess = machine.operations.holds(
                    ComparisonOperator.LESS, right.get(j).key(), left.get(i).key(), span);
            merged.add(isLess ? right.get(j++) : left.get(i++));
        }
        merged.addAll(left.subList(i, left.size()));
        merged.addAll(right.subList(j, right.size()));
        return merged;
    }
}
