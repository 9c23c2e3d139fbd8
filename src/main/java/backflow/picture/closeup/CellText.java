package backflow.picture.closeup;

import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes out in numbers how one cell is made: `dbeta d=1 · Σ n: −0.20 + 0.50 + 0.10 − 0.90 = −0.50`.
///
/// @param terms how much of a long sum is written
record CellText(Messages messages, NumberText numbers, Terms terms) {

    /// Returns the line of a cell.
    ///
    /// @param cell its place in row-major order
    String of(NamedArray named, int cell) {
        var place = named.cells().at(cell);
        var name = named(named.name(), named.cells().place(cell));
        var summed = summedLetters(named.making(), place);
        var head = summed.isEmpty() ? name : name + " · Σ " + summed;
        return head + ": " + made(named.making(), place, number(named.array(), cell));
    }

    private static String named(String name, String place) {
        return place.isEmpty() ? name : name + " " + place;
    }

    private static String summedLetters(Making making, Map<String, Integer> place) {
        return making instanceof Making.Summed(var factors, var _)
                ? factors.stream()
                        .flatMap(factor -> factor.indices())
                        .filter(letter -> !place.containsKey(letter))
                        .distinct()
                        .collect(Collectors.joining(","))
                : "";
    }

    private String made(Making making, Map<String, Integer> place, String value) {
        return switch (making) {
            case Making.Given _ -> value;
            case Making.Moved(var name, var from) -> moved(name, from, place, value);
            case Making.Applied(var use) -> new OpText(numbers).of(use, place) + " = " + value;
            case Making.Scaled(var from, var factor) -> Terms.product(number(from, place), factor) + " = " + value;
            case Making.Multiplied(var upstream, var local) ->
                Terms.product(number(upstream, place), local(local.get(), place)) + " = " + value;
            case Making.Summed(var factors, var divisor) -> summed(factors, divisor, place, value);
            case Making.Spread(var of, var divisor) -> spread(of.array(), of.agreeing(place), divisor, value);
            case Making.Added(var parts) ->
                Terms.joined(parts.stream().map(part -> number(part, place)).toList()) + " = " + value;
        };
    }

    /// A local derivative that is one number everywhere is written as the picture writes it.
    private String local(Cells local, Map<String, Integer> place) {
        var single = LocalDerivatives.single(local.array());
        return single.isPresent() ? numbers.ofConstant(single.getAsDouble()) : number(local, place);
    }

    private String number(Cells cells, Map<String, Integer> place) {
        return number(cells.array(), cells.agreeing(place).getFirst());
    }

    private String number(Tensor array, int cell) {
        return numbers.of(array.at(cell));
    }

    private String moved(String name, Cells from, Map<String, Integer> place, String value) {
        var where = from.place(from.agreeing(place).getFirst());
        return messages.text("picture.cell.moved", value, named(name, where));
    }

    private String summed(List<Cells> factors, int divisor, Map<String, Integer> place, String value) {
        var first = factors.getFirst();
        var cells = first.agreeing(place);
        if (factors.size() == 1) {
            return quotient(terms.sum(cells.size(), k -> number(first.array(), cells.get(k))), cells.size(), divisor)
                    + " = " + value;
        }
        var second = factors.getLast();
        var partners = new ArrayList<int[]>();
        for (var cell : cells) {
            var both = new HashMap<>(first.at(cell));
            both.putAll(place);
            second.agreeing(both).forEach(partner -> partners.add(new int[] {cell, partner}));
        }
        var sum = terms.sum(
                partners.size(),
                k -> Terms.product(
                        number(first.array(), partners.get(k)[0]), number(second.array(), partners.get(k)[1])));
        return quotient(sum, partners.size(), divisor) + " = " + value;
    }

    private String spread(Tensor array, List<Integer> cells, int divisor, String value) {
        var mean = numbers.of(cells.stream().mapToDouble(array::at).average().orElse(Double.NaN));
        var sum = terms.sum(cells.size(), k -> "(" + number(array, cells.get(k)) + " − " + Terms.inner(mean) + ")²");
        return quotient(sum, cells.size(), divisor) + " = " + value;
    }

    private String quotient(String sum, int count, int divisor) {
        var whole = count > terms.most() ? sum + " " + messages.text("picture.cell.terms", String.valueOf(count)) : sum;
        if (divisor == 1) {
            return whole;
        }
        return (count == 1 ? whole : "(" + whole + ")") + " ÷ " + divisor;
    }
}
