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

    private static final double PILL_GAP = 12;
    private static final double TITLE_GAP = 5;
    private static final double FRAME = 10;
    private static final int MOST_STRANDS = 64;

    /// Tells whether the columns of two arrays can stand in line, one of them a single row.
    static boolean fits(NamedArray above, NamedArray below) {
        return above.grid().columns() == below.grid().columns()
                && Math.min(above.grid().rows(), below.grid().rows()) == 1;
    }

    /// Returns the two arrays, at most as large as `room`.
    Block of(NamedArray above, NamedArray below, ArrayBlock.Frame frame, Size room) {
        var side = Math.max(FRAME, Math.max(Math.max(arrays.labelWidth(above), arrays.labelWidth(below)), pillWidth()));
        var head = title(above, room);
        var foot = title(below, room);
        var taken = head.size().height() + foot.size().height() + 2 * TITLE_GAP + FRAME;
        var inner = new Size(room.width() - side - FRAME, room.height() - taken - strand());
        var upper = grid(above, below, inner);
        var lower = grid(below, above, inner);
        var cells = upper.size().width();
        var least = side + cells + FRAME;
        var width = Math.max(least, Math.max(head.size().width(), foot.size().width()));
        var left = Math.max(side, Math.min((width - cells) / 2, width - cells - FRAME));
        var top = new Point(left, head.size().height() + TITLE_GAP);
        var bottom = top.plus(0, upper.size().height() + strand());
        var marks = new ArrayList<>(head.at(new Point(beside(head, left, cells, width), 0)));
        marks.addAll(arrays.cells(above, upper, ArrayBlock.Frame.PLAIN, top, true));
        marks.addAll(between(upper, top));
        marks.addAll(arrays.cells(below, lower, frame, bottom, true));
        var end = bottom.y() + lower.size().height() + FRAME + TITLE_GAP;
        marks.addAll(foot.at(new Point(beside(foot, left, cells, width), end)));
        var size = new Size(width, end + foot.size().height());
        return new Block(size, size.height() / 2, arrays.isComplete(upper) && arrays.isComplete(lower), marks);
    }

    /// Returns where a title starts: its middle above that of the cells, but within the block.
    private static double beside(Block title, double left, double cells, double width) {
        var wide = title.size().width();
        return Math.max(0, Math.min(left + (cells - wide) / 2, width - wide));
    }

    private double strand() {
        return arrays.density().strand();
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

    private List<Mark> between(NumberGrid upper, Point place) {
        var top = place.y() + upper.size().height();
        var columns = upper.grid().columns();
        var marks = new ArrayList<Mark>();
        for (var column = 0; column < (columns > MOST_STRANDS ? 0 : columns); column++) {
            var x = place.x() + upper.columnMiddle(column);
            var width = Math.min(5, upper.cellWidth() / 2);
            var strand = Route.line(new Point(x, top + strand() * 0.18), new Point(x, top + strand() - 14));
            marks.add(new Mark.Path(strand, Stroke.of(strands, width)));
        }
        if (!pill.isEmpty()) {
            var width = pillWidth() - PILL_GAP;
            var middle = new Point(place.x() - PILL_GAP - width / 2, top + strand() / 2 - 3);
            marks.addAll(pill(Rectangle.around(middle, new Size(width, pillSize() * 1.3 + 8))));
        }
        return marks;
    }

    private double pillSize() {
        return arrays.density().pill();
    }

    private double pillWidth() {
        return pill.isEmpty() ? 0 : arrays.measure().width(pill, Face.TEXT_STRONG, pillSize()) + 20 + PILL_GAP;
    }

    private List<Mark> pill(Rectangle bounds) {
        var tint = strands == Role.SUM ? Role.SUM_TINT : Role.GRADIENT_TINT;
        var letters = strands == Role.SUM ? Role.SUM_TEXT : Role.GRADIENT_TEXT;
        return List.of(
                new Mark.Box(bounds, 9, Paint.of(tint), Stroke.of(strands, 2)),
                Letters.centred(pill, bounds.centre(), Face.TEXT_STRONG, pillSize(), letters, arrays.measure()));
    }
}
