package backflow.picture.closeup;

import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes out in numbers how one cell is made: `dbeta d=1 · Σ n: −0.20 + 0.50 + 0.10 − 0.90 = −0.50`.
record CellText(Messages messages, NumberText numbers) {

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
                        .flatMap(factor -> factor.at(0).keySet().stream())
                        .filter(letter -> !letter.isEmpty() && !place.containsKey(letter))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(","))
                : "";
    }

    /// Returns what is read aloud of a cell: `dbeta, d 1, value 0.90, gradient`.
    String spoken(NamedArray named, int cell) {
        var value = messages.text("picture.cell.value", number(named.array(), cell));
        var gradient = named.isGradient() ? messages.text("picture.cell.gradient") : "";
        return Stream.of(named.name(), named.cells().spoken(cell), value, gradient)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
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
                Terms.sum(parts.stream().map(part -> number(part, place)).toList()) + " = " + value;
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
            return quotient(Terms.sum(cells.size(), k -> number(first.array(), cells.get(k))), cells.size(), divisor)
                    + " = " + value;
        }
        var second = factors.getLast();
        var partners = new ArrayList<int[]>();
        for (var cell : cells) {
            var both = new HashMap<>(first.at(cell));
            both.putAll(place);
            second.agreeing(both).forEach(partner -> partners.add(new int[] {cell, partner}));
        }
        var sum = Terms.sum(
                partners.size(),
                k -> Terms.product(
                        number(first.array(), partners.get(k)[0]), number(second.array(), partners.get(k)[1])));
        return quotient(sum, partners.size(), divisor) + " = " + value;
    }

    private String spread(Tensor array, List<Integer> cells, int divisor, String value) {
        var mean = numbers.of(cells.stream().mapToDouble(array::at).average().orElse(Double.NaN));
        var sum = Terms.sum(cells.size(), k -> "(" + number(array, cells.get(k)) + " − " + Terms.inner(mean) + ")²");
        return quotient(sum, cells.size(), divisor) + " = " + value;
    }

    private String quotient(String sum, int terms, int divisor) {
        var whole = terms > Terms.MOST ? sum + " " + messages.text("picture.cell.terms", String.valueOf(terms)) : sum;
        if (divisor == 1) {
            return whole;
        }
        return (terms == 1 ? whole : "(" + whole + ")") + " ÷ " + divisor;
    }
}
