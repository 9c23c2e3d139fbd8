package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Mark;
import java.util.ArrayList;
import java.util.List;

/// Sets one row that becomes many, or many that become one: an array above another, their columns in line, and a strand
/// for each column between them. A single number stands in the middle.
record StackBlock(Folding folding) {

    private static final double PILL_GAP = 12;
    private static final double TITLE_GAP = 5;
    private static final double FRAME = 10;
    private static final double LEAST_ROW = 24;

    /// Returns the two arrays, at most as large as `room`.
    Block of(NamedArray above, NamedArray below, ArrayBlock.Frame frame, Size room) {
        var arrays = folding.arrays();
        var labels = GridLabels.of(arrays.density(), arrays.measure());
        var wide = Math.max(labels.width(above.cells()), labels.width(below.cells()));
        var side = Math.max(FRAME, Math.max(wide, pillWidth()));
        var head = arrays.titles().in(above, room.width());
        var foot = arrays.titles().in(below, room.width());
        var start = head.size().height() + TITLE_GAP + labels.height(above.cells());
        var between = strand() + (isInLine() ? 0 : labels.height(below.cells()));
        var taken = start + foot.size().height() + TITLE_GAP + FRAME;
        var inner = new Size(Math.max(0, room.width() - side - FRAME), Math.max(0, room.height() - taken - between));
        var grids = grids(above, below, inner);
        var upper = grids.getFirst();
        var lower = grids.getLast();
        var cells = Math.max(upper.size().width(), lower.size().width());
        var least = side + cells + FRAME;
        var width = Math.max(least, Math.max(head.size().width(), foot.size().width()));
        var left = Math.max(side, Math.min((width - cells) / 2, width - cells - FRAME));
        var middle = left + cells / 2;
        var first = new Folding.Standing(
                above, upper, new Point(middle - upper.size().width() / 2, start));
        var under = new Point(
                middle - lower.size().width() / 2, start + upper.size().height() + between);
        var second = new Folding.Standing(below, lower, under);
        var heading = new Point(beside(head, middle, width), 0);
        var end =
                new Point(beside(foot, middle, width), under.y() + lower.size().height() + FRAME + TITLE_GAP);
        var marks = new ArrayList<>(head.at(heading));
        marks.addAll(foot.at(end));
        marks.addAll(labels.around(above.cells(), upper, first.place()));
        var around = isInLine() ? labels.withoutColumns() : labels;
        marks.addAll(folding.uncovered(around.around(below.cells(), lower, under), first, second));
        marks.addAll(strands(first, second));
        marks.addAll(folding.sign(new Point(
                left - PILL_GAP - folding.signSize().width() / 2,
                start + upper.size().height() + strand() / 2 - 3)));
        marks.addAll(folding.cells(first, second, frame));
        var size = new Size(width, end.y() + foot.size().height());
        var shown = new ArrayList<>(ArrayBlock.shown(above, upper, first.place(), heading, head));
        shown.addAll(ArrayBlock.shown(below, lower, under, end, foot));
        return new Block(size, size.height() / 2, arrays.isComplete(upper) && arrays.isComplete(lower), marks, shown);
    }

    private boolean isInLine() {
        return folding.fold().way() == Fold.Way.ROWS;
    }

    /// The cells are as wide as each other where they stand in line.
    private List<NumberGrid> grids(NamedArray above, NamedArray below, Size inner) {
        var share = few(above, below, inner);
        var rest = inner.height() - share;
        var first = new Size(inner.width(), folding.isSum() ? rest : share);
        var second = new Size(inner.width(), folding.isSum() ? share : rest);
        var upper = folding.size(above, below);
        var lower = folding.size(below, above);
        var columns = Math.max(upper.cellWidth(first), lower.cellWidth(second));
        return NumberGrid.alike(List.of(
                upper.in(first, isInLine() ? columns : upper.cellWidth(first), above.scale()),
                lower.in(second, isInLine() ? columns : lower.cellWidth(second), below.scale())));
    }

    /// Returns the height of the few: their rows are as high as those of the other array, but have room for their
    /// numbers.
    private double few(NamedArray above, NamedArray below, Size inner) {
        var few = (folding.isSum() ? below : above).grid().rows();
        var all = above.grid().rows() + below.grid().rows();
        return Math.max(inner.height() * few / all, Math.min(LEAST_ROW * few, inner.height() / 3));
    }

    /// Returns where a title starts: its middle above that of the cells, but within the block.
    private static double beside(Block title, double middle, double width) {
        var wide = title.size().width();
        return Math.max(0, Math.min(middle - wide / 2, width - wide));
    }

    private double strand() {
        return folding.arrays().density().strand();
    }

    private List<Mark> strands(Folding.Standing first, Folding.Standing second) {
        var few = folding.isSum() ? second : first;
        var top = first.place().y() + first.grid().size().height();
        return folding.strands(
                second.named(), few.grid().grid().columns(), few.grid().cellWidth(), column -> {
                    var x = few.place().x() + few.grid().columnMiddle(column);
                    return Route.line(new Point(x, top + strand() * 0.18), new Point(x, top + strand() - 14));
                });
    }

    private double pillWidth() {
        var width = folding.signSize().width();
        return width == 0 ? 0 : width + PILL_GAP;
    }
}
