package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// The indices beside the rows and above the columns of a grid: `n=0`, `d=0`.
///
/// @param rows whether there are any beside the rows
/// @param columns whether there are any above the columns
/// @param size the font size
record GridLabels(boolean rows, boolean columns, double size, TextMeasure measure) {

    /// Between a label and the cells, past the widest frame.
    private static final double GAP = 13;
    /// Between two labels, together.
    private static final double LEAST_APART = 6;
    /// More rows than this are drawn without numbers, and so without labels.
    private static final int MOST_ROWS = 1024;

    private static final double LINE = 1.2;

    static GridLabels of(Density density, TextMeasure measure) {
        return new GridLabels(density.hasRowLabels(), density.hasColumnLabels(), density.label(), measure);
    }

    GridLabels withoutRows() {
        return new GridLabels(false, columns, size, measure);
    }

    GridLabels withoutColumns() {
        return new GridLabels(rows, false, size, measure);
    }

    /// Returns the room that the indices of the rows take on the left of the cells.
    double width(Cells cells) {
        var count = cells.grid().rows();
        if (!rows || count > MOST_ROWS) {
            return 0;
        }
        var last = measure.width(cells.rowLabel(count - 1), Face.CODE, size);
        return last == 0 ? 0 : last + GAP;
    }

    /// Returns the room that the indices of the columns take above the cells.
    double height(Cells cells) {
        return columns && !cells.columnLabel(0).isEmpty() ? size + LEAST_APART : 0;
    }

    /// Returns the labels of a grid whose top left corner is at `place`; those that would not fit are left out.
    List<Mark> around(Cells cells, NumberGrid grid, Point place) {
        var marks = new ArrayList<Mark>();
        if (grid.hasNumbers()) {
            if (width(cells) > 0 && grid.cellHeight() >= size * LINE) {
                marks.addAll(besideRows(cells, grid, place));
            }
            var last = cells.columnLabel(grid.grid().columns() - 1);
            if (height(cells) > 0 && measure.width(last, Face.CODE, size) <= grid.cellWidth() - LEAST_APART) {
                marks.addAll(aboveColumns(cells, grid, place));
            }
        }
        return marks;
    }

    private List<Mark> besideRows(Cells cells, NumberGrid grid, Point place) {
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid.grid().rows(); row++) {
            var middle = place.y() + grid.rowMiddle(row);
            var end = new Point(place.x() - GAP, middle + measure.capHeight(Face.CODE, size) / 2);
            marks.add(label(cells.rowLabel(row), end, Mark.Anchor.END));
        }
        return marks;
    }

    private List<Mark> aboveColumns(Cells cells, NumberGrid grid, Point place) {
        var marks = new ArrayList<Mark>();
        for (var column = 0; column < grid.grid().columns(); column++) {
            var foot = new Point(place.x() + grid.columnMiddle(column), place.y() - GAP);
            marks.add(label(cells.columnLabel(column), foot, Mark.Anchor.MIDDLE));
        }
        return marks;
    }

    private Mark label(String text, Point place, Mark.Anchor anchor) {
        return new Mark.Text(text, place, Face.CODE, size, Paint.of(Role.MUTED), anchor);
    }
}
