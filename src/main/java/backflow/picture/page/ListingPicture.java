package backflow.picture.page;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.numpy.listing.SteppedListing;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.listing.CodeRow;
import backflow.picture.listing.CodeWrap;
import backflow.trace.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A listing as marks, the current line in sight and tinted.
///
/// @param direction the direction of the steps that it is the listing of
/// @param size the font size in pixels
record ListingPicture(SteppedListing listing, Direction direction, double size) {

    private static final double LEADING = 1.6;
    private static final double CORNER = 5;
    private static final double BAR = 4;
    private static final double INDENT = 12;

    /// How far down the room the current line stands, where the listing is longer.
    private static final double CURRENT = 0.45;

    /// Returns what is seen at a step in a room at the origin.
    ///
    /// @param step the current step; 0 before the first
    List<Mark> at(int step, Size room) {
        var rows = rows(room.width() - INDENT - BAR);
        var most = (int) (room.height() / leading());
        var line = line(step);
        var current = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).line() == line)
                .toArray();
        var beginning = current.length == 0 ? 0 : current[0] - (int) (most * CURRENT);
        var first = beginningOfLine(rows, Math.clamp(beginning, 0, Math.max(0, rows.size() - most)));
        var last = endOfLine(rows, first, Math.min(rows.size(), first + most));
        var marks = new ArrayList<Mark>();
        if (current.length > 0 && listing.lineOf(step).isPresent()) {
            var end = Math.min(last, current[current.length - 1] + 1);
            marks.addAll(tint(current[0] - first, end - current[0], room.width()));
        }
        for (var row = first; row < last; row++) {
            var middle = (row - first + 0.5) * leading();
            marks.addAll(rows.get(row).marks(new Point(INDENT, middle), size));
        }
        return marks;
    }

    /// A line that begins above what is seen would not be understood.
    private static int beginningOfLine(List<CodeRow> rows, int row) {
        var first = row;
        while (first > 0 && rows.get(first - 1).line() == rows.get(first).line()) {
            first--;
        }
        return first;
    }

    /// Nor would one that goes on below, unless nothing else is seen.
    private static int endOfLine(List<CodeRow> rows, int first, int end) {
        var last = end;
        while (last > first
                && last < rows.size()
                && rows.get(last).line() == rows.get(last - 1).line()) {
            last--;
        }
        return last == first ? end : last;
    }

    private double leading() {
        return Math.rint(size * LEADING);
    }

    private List<CodeRow> rows(double width) {
        var rows = new ArrayList<CodeRow>();
        for (var i = 0; i < listing.lines().size(); i++) {
            rows.addAll(new CodeWrap(TextMeasure.bundled(), size, width)
                    .rows(i + 1, listing.lines().get(i)));
        }
        return rows;
    }

    /// Returns the line that must be in sight: that of the step, else that of the last one before it that has one; at
    /// the beginning that of the first.
    private int line(int step) {
        return IntStream.iterate(step, before -> before > 0, before -> before - 1)
                .flatMap(before -> listing.lineOf(before).stream())
                .findFirst()
                .orElseGet(() -> listing.lineOfStep().stream()
                        .filter(line -> line > 0)
                        .findFirst()
                        .orElse(0));
    }

    private List<Mark> tint(int row, int rows, double width) {
        var forward = direction == Direction.FORWARD;
        var top = row * leading();
        var height = rows * leading();
        var bar = new Rectangle(0, top, 2 * CORNER, height);
        var behindBar = new Rectangle(BAR, top, width - BAR, height);
        return List.of(
                new Mark.Box(bar, CORNER, Paint.of(forward ? Role.VALUE : Role.GRADIENT), Stroke.NONE),
                new Mark.Box(behindBar, CORNER, Paint.of(forward ? Role.VALUE_TINT : Role.GRADIENT_TINT), Stroke.NONE));
    }
}
