package backflow.picture.closeup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes an array as a table of text: its name and shape, the indices of its columns, and a line for each row, the
/// numbers below each other. The minus sign is the one that programs read, so that what is copied can be computed with.
record ArrayTable(NamedArray named, NumberText numbers) {

    /// Longer sides are shortened to their ends, as NumPy prints them.
    private static final int LONGEST = 100;

    private static final int END = 3;
    private static final int GAP = 2;
    private static final String LEFT_OUT = "…";

    /// Returns the table, each of its lines ended.
    String text() {
        var title = named.name() + " " + named.symbols() + " = " + named.array().shape();
        var lines = new ArrayList<>(List.of(title));
        var rows = ends(named.grid().rows());
        var columns = ends(named.grid().columns());
        var table = new ArrayList<List<String>>();
        if (!named.cells().columnLabel(0).isEmpty()) {
            table.add(line("", columns.stream().map(this::columnLabel).toList()));
        }
        for (var row : rows) {
            table.add(line(
                    row < 0 ? LEFT_OUT : named.cells().rowLabel(row),
                    columns.stream().map(column -> number(row, column)).toList()));
        }
        lines.addAll(aligned(table));
        return String.join("\n", lines) + "\n";
    }

    /// Returns the positions along a side that are written; −1 stands for those left out.
    private static List<Integer> ends(int length) {
        if (length <= LONGEST) {
            return IntStream.range(0, length).boxed().toList();
        }
        return IntStream.concat(
                        IntStream.concat(IntStream.range(0, END), IntStream.of(-1)),
                        IntStream.range(length - END, length))
                .boxed()
                .toList();
    }

    private static List<String> line(String label, List<String> cells) {
        var line = new ArrayList<>(List.of(label));
        line.addAll(cells);
        return line;
    }

    private String columnLabel(int column) {
        return column < 0 ? LEFT_OUT : named.cells().columnLabel(column);
    }

    private String number(int row, int column) {
        return row < 0 || column < 0
                ? LEFT_OUT
                : numbers.asCode(named.array().at(row * named.grid().columns() + column));
    }

    /// Labels of rows stand on the left, all else on the right of its column.
    private static List<String> aligned(List<List<String>> table) {
        var widths = IntStream.range(0, table.getFirst().size())
                .map(column -> table.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return table.stream()
                .map(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(line.get(column), widths[column], column))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .toList();
    }

    private static String padded(String text, int width, int column) {
        var space = " ".repeat(width - text.length());
        return column == 0 ? text + space : " ".repeat(GAP) + space + text;
    }
}
