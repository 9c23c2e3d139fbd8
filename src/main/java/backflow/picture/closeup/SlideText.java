package backflow.picture.closeup;

import backflow.text.Messages;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written and read aloud of a close-up's cells and arrays.
record SlideText(Messages messages, NumberText numbers) {

    /// Returns how a cell is made, with as much of a long sum as leaves the line within a number of letters.
    ///
    /// @param cell its place in row-major order
    String line(NamedArray named, int cell, int letters) {
        var lines = Terms.LENGTHS.stream()
                .map(terms -> new CellText(messages, numbers, terms).of(named, cell))
                .toList();
        return lines.stream()
                .filter(line -> line.length() <= letters)
                .findFirst()
                .orElseGet(() -> Collections.min(lines, Comparator.comparingInt(String::length)));
    }

    /// Returns what is read aloud of a cell: `dbeta, d 1, value 0.90, gradient`.
    String spoken(NamedArray named, int cell) {
        var value = messages.text("picture.cell.value", numbers.of(named.array().at(cell)));
        var gradient = named.isGradient() ? messages.text("picture.cell.gradient") : "";
        return Stream.of(named.name(), named.cells().spoken(cell), value, gradient)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Returns all numbers of some arrays, as text that can be copied.
    String table(List<NamedArray> arrays) {
        return arrays.stream()
                .map(named -> new ArrayTable(named, numbers).text())
                .collect(Collectors.joining("\n"));
    }
}
