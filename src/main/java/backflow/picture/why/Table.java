package backflow.picture.why;

import backflow.layout.Point;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Role;
import java.util.List;

/// Rows with their labels in one column and what they say in another; where that leaves too little room, below.
///
/// @param size the font size
/// @param width the room from left to right
record Table(List<Row> rows, double size, double width) {
    private static final double BETWEEN_COLUMNS = 1.3;
    private static final double BETWEEN_SPANS = 1.2;
    private static final double BETWEEN_ROWS = 0.3;

    /// The least width of what rows say, in font sizes.
    private static final double LEAST = 11;

    /// Adds the marks, and returns the height below the last row.
    double into(List<Mark> marks, double top) {
        var labels = rows.stream()
                .mapToDouble(row -> line(row.label(), Double.POSITIVE_INFINITY).width())
                .max()
                .orElse(0);
        var column = labels + BETWEEN_COLUMNS * size;
        var isBeside = width - column >= LEAST * size;
        var y = top;
        for (var row : rows) {
            var label = line(row.label(), isBeside ? labels : width);
            marks.addAll(label.at(new Point(0, y), Role.MUTED));
            var left = isBeside ? column : size;
            var foot = spans(row, left, isBeside ? y : y + label.height(), marks);
            y = Math.max(foot, y + label.height()) + BETWEEN_ROWS * size;
        }
        return y - (rows.isEmpty() ? 0 : BETWEEN_ROWS * size);
    }

    /// Sets spans one after another, and each that does not fit any more on a new line.
    private double spans(Row row, double left, double top, List<Mark> marks) {
        var pen = left;
        var y = top;
        var foot = top;
        for (var span : row.spans()) {
            var paragraph = line(span.text(), width - left);
            if (pen > left && pen + paragraph.width() > width) {
                pen = left;
                y = foot;
            }
            marks.addAll(paragraph.at(new Point(pen, y), span.role()));
            pen += paragraph.width() + BETWEEN_SPANS * size;
            foot = Math.max(foot, y + paragraph.height());
        }
        return foot;
    }

    private Paragraph line(String text, double room) {
        return Paragraph.of(text, Face.CODE, size, room);
    }

    /// Returns lines with their numbers before them.
    static double numbered(List<String> lines, double size, double width, List<Mark> marks, double top) {
        var y = top;
        for (var k = 0; k < lines.size(); k++) {
            var number = Paragraph.of(String.valueOf(k + 1), Face.CODE, size, width);
            var line = Paragraph.of(lines.get(k), Face.CODE, size, Math.max(0, width - 1.6 * size));
            marks.addAll(number.at(new Point(0, y), Role.MUTED));
            marks.addAll(line.at(new Point(1.6 * size, y), Role.INK));
            y += line.height() + BETWEEN_ROWS * size;
        }
        return y - BETWEEN_ROWS * size;
    }
}
