package backflow.picture.closeup;

import backflow.layout.Size;
import backflow.picture.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The parts of a formula side by side. The arrays share what the others leave of the room's width, each as it has
/// columns; the indices of rows that are in line stand beside the first of them.
///
/// @param arrays the positions of the arrays among the parts
record FormulaRow(Setting setting, List<Setting.Part> parts, List<Integer> arrays, double height) {

    /// The narrowest arrays have their titles to show.
    private static final double LEAST_WEIGHT = 0.75;

    static FormulaRow of(Setting setting, List<Setting.Part> parts, double height) {
        var arrays = IntStream.range(0, parts.size())
                .filter(k -> parts.get(k) instanceof Setting.Part.Array)
                .boxed()
                .toList();
        return new FormulaRow(setting, lit(parts), arrays, Math.max(0, height));
    }

    /// While a cell is made, those that it is made of are at work.
    private static List<Setting.Part> lit(List<Setting.Part> parts) {
        var role = parts.stream().anyMatch(FormulaRow::isSum) ? Role.SUM : Role.INK;
        var work = parts.stream()
                .filter(Setting.Part.Array.class::isInstance)
                .flatMap(array -> ((Setting.Part.Array) array).named().beingMade().stream())
                .findFirst()
                .map(place -> new NamedArray.Work(place, role));
        return parts.stream()
                .map(part -> part instanceof Setting.Part.Array(var named, var frame)
                        ? new Setting.Part.Array(named.at(work), frame)
                        : part)
                .toList();
    }

    private static boolean isSum(Setting.Part part) {
        return switch (part) {
            case Setting.Part.Product _ -> true;
            case Setting.Part.Arrow arrow -> arrow.role() == Role.SUM;
            default -> false;
        };
    }

    Block block() {
        var titles = titles();
        var highest = titles.stream()
                .mapToDouble(title -> title.size().height())
                .max()
                .orElse(0);
        var grids = NumberGrid.alike(arrays.stream()
                .map(k -> setting.arrays().grid(named(k), new Size(width(k) + side(k), height), highest, labels(k)))
                .toList());
        var set = new ArrayList<Block>();
        for (var k = 0; k < parts.size(); k++) {
            if (parts.get(k) instanceof Setting.Part.Array(var named, var frame)) {
                var place = arrays.indexOf(k);
                set.add(setting.arrays().titled(named, grids.get(place), frame, titles.get(place), highest, labels(k)));
            } else {
                set.add(setting.fixed(parts.get(k)));
            }
        }
        var row = Block.row(set, setting.density().gap());
        return row.with(
                row.arrays().stream().flatMap(array -> array.work().stream()).toList());
    }

    private NamedArray named(int position) {
        return ((Setting.Part.Array) parts.get(position)).named();
    }

    /// Returns the titles of the arrays: all on one line or none, and all of one font size.
    private List<Block> titles() {
        var whole = setting.arrays().titles();
        if (arrays.stream().allMatch(k -> whole.line(named(k)).size().width() <= width(k))) {
            return arrays.stream().map(k -> whole.line(named(k))).toList();
        }
        var inset = setting.density().gap() / 2;
        var broken = whole.fitting(size -> arrays.stream().allMatch(k -> size.holdsShape(named(k), width(k) - inset)));
        return arrays.stream()
                .map(k -> broken.lines(named(k), width(k) - inset))
                .toList();
    }

    private GridLabels labels(int position) {
        var labels = GridLabels.of(setting.density(), setting.measure());
        var isLabelled = arrays.stream()
                .takeWhile(k -> k < position)
                .anyMatch(k -> isInLine(named(k).cells(), named(position).cells()));
        return isLabelled ? labels.withoutRows() : labels;
    }

    /// Tells whether the rows of two arrays have the same indices.
    private static boolean isInLine(Cells first, Cells second) {
        var last = first.grid().rows() - 1;
        return first.grid().rows() == second.grid().rows()
                && first.rowLabel(last).equals(second.rowLabel(last));
    }

    /// Returns the room that the indices of an array's rows take.
    private double side(int position) {
        return labels(position).width(named(position).cells());
    }

    /// Returns an array's part of the room, without the indices of its rows.
    private double width(int position) {
        var fixed = IntStream.range(0, parts.size())
                .filter(k -> !arrays.contains(k))
                .mapToDouble(k -> setting.fixed(parts.get(k)).size().width())
                .sum();
        var sides = arrays.stream().mapToDouble(this::side).sum();
        var gaps = setting.density().gap() * (parts.size() - 1);
        var weights = arrays.stream().mapToDouble(this::weight).sum();
        return Math.max(0, (setting.room().width() - sides - fixed - gaps) * weight(position) / weights);
    }

    private double weight(int position) {
        var most = arrays.stream()
                .mapToDouble(k -> named(k).grid().columns())
                .max()
                .orElse(1);
        return Math.max(LEAST_WEIGHT, named(position).grid().columns() / most);
    }
}
