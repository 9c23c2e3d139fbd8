package backflow.picture.why;

import backflow.layout.Point;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Role;
import java.util.List;

/// Sets rows with their labels in one column and what they say in another; where that leaves too little room, below.
///
/// @param size the font size
/// @param width the room from left to right
record Table(Spacing spacing, double size, double width) {
    /// The least width of what rows say, in font sizes.
    private static final double LEAST = 11;

    /// Adds rows, and returns the height below the last row.
    double rows(List<Row> rows, List<Mark> marks, double top) {
        var labels = rows.stream()
                .mapToDouble(row -> line(row.label(), Double.POSITIVE_INFINITY).width())
                .max()
                .orElse(0);
        var column = labels + spacing.betweenColumns() * size;
        var isBeside = width - column >= LEAST * size;
        var y = top;
        for (var row : rows) {
            var label = line(row.label(), isBeside ? labels : width);
            marks.addAll(label.at(new Point(0, y), Role.MUTED));
            var left = isBeside ? column : size;
            var foot = spans(row, left, isBeside ? y : y + label.height(), marks);
            y = Math.max(foot, y + label.height()) + spacing.betweenRows() * size;
        }
        return y - (rows.isEmpty() ? 0 : spacing.betweenRows() * size);
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
            pen += paragraph.width() + spacing.betweenColumns() * size;
            foot = Math.max(foot, y + paragraph.height());
        }
        return foot;
    }

    private Paragraph line(String text, double room) {
        return Paragraph.of(text, Face.CODE, size, room);
    }

    /// Adds lines with their numbers before them, and returns the height below the last.
    double numbered(List<String> lines, List<Mark> marks, double top) {
        var y = top;
        for (var k = 0; k < lines.size(); k++) {
            var number = Paragraph.of(String.valueOf(k + 1), Face.CODE, size, width);
            var line = Paragraph.of(lines.get(k), Face.CODE, size, Math.max(0, width - 1.6 * size));
            marks.addAll(number.at(new Point(0, y), Role.MUTED));
            marks.addAll(line.at(new Point(1.6 * size, y), Role.INK));
            y += line.height() + spacing.betweenRows() * size;
        }
        return y - spacing.betweenRows() * size;
    }
}
