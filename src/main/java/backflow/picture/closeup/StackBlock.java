package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Sum;
import backflow.picture.Grid;
import backflow.picture.Mark;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Sets one row that becomes many, or many that become one: an array above another, their columns in line, and a strand
/// for each column between them.
///
/// @param strands the role of the strands
/// @param pill what is done on the way, such as `Σ n`; empty for a plain copy
/// @param sums the sums of rows as they run
/// @param arrays sets the arrays
record StackBlock(Role strands, String pill, RunningSums sums, ArrayBlock arrays) {

    private static final double PILL_GAP = 12;
    private static final double TITLE_GAP = 5;
    private static final double FRAME = 10;
    private static final int MOST_STRANDS = 64;
    private static final int MOST_RUNNING = 32;
    private static final double PALE = 0.35;

    /// Tells whether an edge leads into a copy or a reduction whose operand and result can stand in line.
    static boolean suits(Edge edge) {
        var operand = edge.from().shape();
        return fits(edge.to().shape(), operand)
                && switch (edge.to().op().orElseThrow()) {
                    case Broadcast _ -> true;
                    case Sum sum -> keepsColumns(sum.axes(), operand);
                    case Mean mean -> keepsColumns(mean.axes(), operand);
                    default -> false;
                };
    }

    /// Tells whether the columns of two arrays can stand in line, one of them a single row.
    static boolean fits(NamedArray above, NamedArray below) {
        return fits(above.cells().shape(), below.cells().shape());
    }

    /// Tells whether the columns of arrays of two shapes can stand in line, one of them a single row.
    static boolean fits(Shape above, Shape below) {
        var first = Grid.of(above);
        var second = Grid.of(below);
        return first.columns() == second.columns() && Math.min(first.rows(), second.rows()) == 1;
    }

    /// Tells whether a reduction leaves the columns of an array alone.
    static boolean keepsColumns(List<Integer> axes, Shape shape) {
        var last = shape.rank() - 1;
        return last < 0 || !axes.contains(last) || shape.extent(last) == 1;
    }

    /// Returns the two arrays, at most as large as `room`.
    Block of(NamedArray above, NamedArray below, ArrayBlock.Frame frame, Size room) {
        var labels = GridLabels.of(arrays.density(), arrays.measure());
        var wide = Math.max(labels.width(above.cells()), labels.width(below.cells()));
        var side = Math.max(FRAME, Math.max(wide, pillWidth()));
        var head = arrays.titles().in(above, room.width());
        var foot = arrays.titles().in(below, room.width());
        var start = head.size().height() + TITLE_GAP + labels.height(above.cells());
        var taken = start + foot.size().height() + TITLE_GAP + FRAME;
        var inner = new Size(Math.max(0, room.width() - side - FRAME), Math.max(0, room.height() - taken - strand()));
        var columns = Math.max(
                size(above, below).cellWidth(part(above, below, inner)),
                size(below, above).cellWidth(part(below, above, inner)));
        var grids = NumberGrid.alike(List.of(
                size(above, below).in(part(above, below, inner), columns, above.scale()),
                size(below, above).in(part(below, above, inner), columns, below.scale())));
        var upper = grids.getFirst();
        var lower = grids.getLast();
        var cells = upper.size().width();
        var least = side + cells + FRAME;
        var width = Math.max(least, Math.max(head.size().width(), foot.size().width()));
        var left = Math.max(side, Math.min((width - cells) / 2, width - cells - FRAME));
        var top = new Point(left, start);
        var bottom = top.plus(0, upper.size().height() + strand());
        var heading = new Point(beside(head, left, cells, width), 0);
        var end = new Point(
                beside(foot, left, cells, width), bottom.y() + lower.size().height() + FRAME + TITLE_GAP);
        var marks = new ArrayList<>(head.at(heading));
        marks.addAll(foot.at(end));
        marks.addAll(labels.around(above.cells(), upper, top));
        marks.addAll(labels.withoutColumns().around(below.cells(), lower, bottom));
        marks.addAll(between(upper, top, below));
        if (above.shown() > 0 && below.shown() < 1 && upper.isMovable() && lower.isMovable()) {
            marks.addAll(ArrayBlock.frame(above, upper, ArrayBlock.Frame.PLAIN, top));
            marks.addAll(ArrayBlock.frame(below, lower, frame, bottom));
            var moving = new MovingRows(upper, top, lower, bottom, below.shown());
            marks.addAll(frame == ArrayBlock.Frame.SUM ? moving.gather(sums.of(above.array())) : moving.spread());
        } else {
            var other = frame == ArrayBlock.Frame.AWAITED ? frame : ArrayBlock.Frame.PLAIN;
            marks.addAll(arrays.cells(above, upper, other, top));
            marks.addAll(arrays.cells(below, lower, frame, bottom));
        }
        var size = new Size(width, end.y() + foot.size().height());
        var shown = new ArrayList<>(ArrayBlock.shown(above, upper, top, heading, head));
        shown.addAll(ArrayBlock.shown(below, lower, bottom, end, foot));
        return new Block(size, size.height() / 2, arrays.isComplete(upper) && arrays.isComplete(lower), marks, shown);
    }

    /// Returns where a title starts: its middle above that of the cells, but within the block.
    private static double beside(Block title, double left, double cells, double width) {
        var wide = title.size().width();
        return Math.max(0, Math.min(left + (cells - wide) / 2, width - wide));
    }

    private double strand() {
        return arrays.density().strand();
    }

    /// Returns an array's part of the room: a single row is as high as a row of the other array, but has room for its
    /// numbers.
    private static Size part(NamedArray array, NamedArray other, Size inner) {
        var rows = array.grid().rows() + other.grid().rows();
        var row = Math.max(inner.height() / rows, Math.min(24, inner.height() / 3));
        var height = array.grid().rows() == 1 ? row : inner.height() - row;
        return new Size(inner.width(), height);
    }

    private GridSize size(NamedArray array, NamedArray other) {
        var running = strands == Role.SUM && array.grid().rows() == 1 && isSmall(other)
                ? sums.of(other.array())
                : List.<Tensor>of();
        return new GridSize(array.array(), running, arrays.numbers());
    }

    private static boolean isSmall(NamedArray array) {
        return Math.max(array.grid().rows(), array.grid().columns()) <= MOST_RUNNING;
    }

    private List<Mark> between(NumberGrid upper, Point place, NamedArray below) {
        var top = place.y() + upper.size().height();
        var columns = upper.grid().columns();
        var paths = new ArrayList<Mark>();
        for (var column = 0; column < (columns > MOST_STRANDS ? 0 : columns); column++) {
            var x = place.x() + upper.columnMiddle(column);
            var width = Math.min(5, upper.cellWidth() / 2);
            var strand = Route.line(new Point(x, top + strand() * 0.18), new Point(x, top + strand() - 14));
            paths.add(new Mark.Path(strand, Stroke.of(strands, width)));
        }
        var marks = new ArrayList<Mark>();
        if (!paths.isEmpty()) {
            var opacity = PALE + (1 - PALE) * MovingRows.phase(below.shown(), 0, 0.2);
            marks.add(new Mark.Group("strands-" + below.id(), below.name(), opacity, paths));
        }
        if (!pill.isEmpty()) {
            var middle = new Point(place.x() - PILL_GAP - sign().size().width() / 2, top + strand() / 2 - 3);
            marks.addAll(sign().around(middle));
        }
        return marks;
    }

    private Pill sign() {
        return new Pill(pill, strands, arrays.density().pill(), arrays.measure());
    }

    private double pillWidth() {
        return pill.isEmpty() ? 0 : sign().size().width() + PILL_GAP;
    }
}
