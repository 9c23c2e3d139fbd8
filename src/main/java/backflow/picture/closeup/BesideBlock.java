package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Mark;
import java.util.ArrayList;
import java.util.List;

/// Sets one column that becomes many, or many that become one: an array on the left of another, their rows in line, and
/// a strand for each row between them.
record BesideBlock(Folding folding) {

    private static final double PILL_GAP = 8;
    private static final double TITLE_GAP = 5;
    private static final double FRAME = 10;

    /// Returns the two arrays, at most as large as `room`.
    Block of(NamedArray left, NamedArray right, ArrayBlock.Frame frame, Size room) {
        var arrays = folding.arrays();
        var labels = GridLabels.of(arrays.density(), arrays.measure());
        var side = Math.max(FRAME, labels.width(left.cells()));
        var head = arrays.titles().in(left, room.width());
        var foot = arrays.titles().in(right, room.width());
        var top = head.size().height() + TITLE_GAP + above(left, right, labels);
        var taken = top + FRAME + TITLE_GAP + foot.size().height();
        var inner = new Size(Math.max(0, room.width() - side - between() - FRAME), Math.max(0, room.height() - taken));
        var grids = grids(left, right, inner);
        var one = grids.getFirst();
        var other = grids.getLast();
        var cells = one.size().width() + between() + other.size().width();
        var width = Math.max(
                side + cells + FRAME, Math.max(head.size().width(), foot.size().width()));
        var start = Math.max(side, Math.min((width - cells) / 2, width - cells - FRAME));
        var first = new Folding.Standing(left, one, new Point(start, top));
        var second =
                new Folding.Standing(right, other, first.place().plus(one.size().width() + between(), 0));
        var heading = new Point(above(head, first, width), 0);
        var end = new Point(above(foot, second, width), top + one.size().height() + FRAME + TITLE_GAP);
        var marks = new ArrayList<>(head.at(heading));
        marks.addAll(foot.at(end));
        marks.addAll(labels.around(left.cells(), one, first.place()));
        marks.addAll(labels.withoutRows().around(right.cells(), other, second.place()));
        marks.addAll(strands(first, second));
        marks.addAll(folding.sign(new Point(
                second.place().x() - NumberGrid.GAP / 2 - between() / 2,
                top - PILL_GAP - folding.signSize().height() / 2)));
        marks.addAll(folding.cells(first, second, frame));
        var size = new Size(width, end.y() + foot.size().height());
        var shown = new ArrayList<>(ArrayBlock.shown(left, one, first.place(), heading, head));
        shown.addAll(ArrayBlock.shown(right, other, second.place(), end, foot));
        return new Block(size, size.height() / 2, arrays.isComplete(one) && arrays.isComplete(other), marks, shown);
    }

    /// Returns the room above the cells: for the indices of columns, and for the sign between the arrays.
    private double above(NamedArray left, NamedArray right, GridLabels labels) {
        var indices = Math.max(labels.height(left.cells()), labels.height(right.cells()));
        var sign = folding.signSize().height();
        return Math.max(indices, sign == 0 ? 0 : sign + PILL_GAP);
    }

    /// All cells are as wide as each other.
    private List<NumberGrid> grids(NamedArray left, NamedArray right, Size inner) {
        var each = inner.width() / (left.grid().columns() + right.grid().columns());
        var first = new Size(each * left.grid().columns(), inner.height());
        var second = new Size(each * right.grid().columns(), inner.height());
        var one = folding.size(left, right);
        var other = folding.size(right, left);
        var columns = Math.max(one.cellWidth(first), other.cellWidth(second));
        return NumberGrid.alike(
                List.of(one.in(first, columns, left.scale()), other.in(second, columns, right.scale())));
    }

    /// Returns where a title starts: its middle above that of its cells, but within the block.
    private static double above(Block title, Folding.Standing array, double width) {
        var wide = title.size().width();
        var middle = array.place().x() + array.grid().size().width() / 2;
        return Math.max(0, Math.min(middle - wide / 2, width - wide));
    }

    private double between() {
        return Math.max(folding.arrays().density().strand(), folding.signSize().width() + 2 * PILL_GAP);
    }

    private List<Mark> strands(Folding.Standing first, Folding.Standing second) {
        var left = first.place().x() + first.grid().size().width();
        return folding.strands(
                second.named(), first.grid().grid().rows(), first.grid().cellHeight(), row -> {
                    var y = first.place().y() + first.grid().rowMiddle(row);
                    return Route.line(
                            new Point(left + FRAME, y), new Point(left + between() - FRAME - NumberGrid.GAP, y));
                });
    }
}
