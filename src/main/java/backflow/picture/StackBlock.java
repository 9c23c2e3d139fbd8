package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import java.util.ArrayList;
import java.util.List;

/// Sets one row that becomes many, or many that become one: an array above another, their columns in line, and a strand
/// for each column between them.
///
/// @param strands the role of the strands
/// @param pill what is done on the way, such as `Σ n`; empty for a plain copy
/// @param arrays sets the arrays
record StackBlock(Role strands, String pill, ArrayBlock arrays) {

    private static final double BETWEEN = 44;
    private static final double PILL_SIZE = 16;
    private static final double PILL_HEIGHT = 30;
    private static final double PILL_GAP = 14;
    private static final double TITLE_GAP = 6;
    private static final double FRAME = 10;
    private static final int MOST_STRANDS = 64;

    /// Tells whether the columns of two arrays can stand in line, one of them a single row.
    static boolean fits(NamedArray above, NamedArray below) {
        return above.grid().columns() == below.grid().columns()
                && Math.min(above.grid().rows(), below.grid().rows()) == 1;
    }

    /// Returns the two arrays, at most as large as `room`.
    Block of(NamedArray above, NamedArray below, ArrayBlock.Frame frame, Size room) {
        var side = Math.max(Math.max(arrays.labelWidth(above), arrays.labelWidth(below)), pillWidth());
        var titles = List.of(title(above, room), title(below, room));
        var taken = titles.stream().mapToDouble(title -> title.size().height()).sum() + 2 * TITLE_GAP + FRAME;
        var inner = new Size(room.width() - 2 * side, room.height() - taken - BETWEEN);
        var upper = grid(above, below, inner);
        var lower = grid(below, above, inner);
        var left = new Point(side, 0);
        var cells = new ArrayList<>(arrays.cells(above, upper, ArrayBlock.Frame.PLAIN, left, true));
        cells.addAll(between(upper, side));
        var foot = upper.size().height() + BETWEEN;
        cells.addAll(arrays.cells(below, lower, frame, left.plus(0, foot), true));
        var size = new Size(upper.size().width() + 2 * side, foot + lower.size().height() + FRAME);
        var body = new Block(size, 0, cells);
        var column = Block.column(List.of(titles.getFirst(), body, titles.getLast()), TITLE_GAP);
        return new Block(column.size(), 0, column.marks());
    }

    private Block title(NamedArray named, Size room) {
        var line = arrays.line(named);
        return line.size().width() <= room.width() ? line : arrays.lines(named, room.width());
    }

    /// A single row is as high as a row of the other array, but high enough for its numbers.
    private NumberGrid grid(NamedArray array, NamedArray other, Size inner) {
        var rows = array.grid().rows() + other.grid().rows();
        var row = Math.max(inner.height() / rows, Math.min(24, inner.height() / 3));
        var height = array.grid().rows() == 1 ? row : inner.height() - row;
        return NumberGrid.in(new Size(inner.width(), height), array.array(), array.scale(), arrays.measure());
    }

    private List<Mark> between(NumberGrid upper, double side) {
        var top = upper.size().height();
        var columns = upper.grid().columns();
        var marks = new ArrayList<Mark>();
        for (var column = 0; column < (columns > MOST_STRANDS ? 0 : columns); column++) {
            var x = side + upper.columnMiddle(column);
            var width = Math.min(5, upper.cellWidth() / 2);
            var strand = Route.line(new Point(x, top + 8), new Point(x, top + BETWEEN - 14));
            marks.add(new Mark.Path(strand, Stroke.of(strands, width)));
        }
        if (!pill.isEmpty()) {
            var width = pillWidth() - PILL_GAP;
            var middle = new Point(side - PILL_GAP - width / 2, top + BETWEEN / 2 - 3);
            marks.addAll(pill(Rectangle.around(middle, new Size(width, PILL_HEIGHT))));
        }
        return marks;
    }

    private double pillWidth() {
        return pill.isEmpty() ? 0 : arrays.measure().width(pill, Face.TEXT_STRONG, PILL_SIZE) + 22 + PILL_GAP;
    }

    private List<Mark> pill(Rectangle bounds) {
        var tint = strands == Role.SUM ? Role.SUM_TINT : Role.GRADIENT_TINT;
        var letters = strands == Role.SUM ? Role.SUM_TEXT : Role.GRADIENT_TEXT;
        return List.of(
                new Mark.Box(bounds, 9, Paint.of(tint), Stroke.of(strands, 2)),
                Letters.centred(pill, bounds.centre(), Face.TEXT_STRONG, PILL_SIZE, letters, arrays.measure()));
    }
}
