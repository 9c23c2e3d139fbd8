package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// An array as coloured cells in its own shape, without numbers: how a card shows it.
///
/// A negative cell carries a dash, a clipped one a plus, one that is not a number a cross, an infinite one a stroke up
/// or down; where cells are too small for that, the array becomes a map of pixels.
///
/// @param grid the rows and columns
/// @param bounds where the cells stand
record HeatMap(Grid grid, Rectangle bounds) {

    static final double CELL_WIDTH = 15;
    static final double CELL_HEIGHT = 11;
    private static final double GAP = 1.5;
    private static final double LEAST_CELL = 4;
    private static final double LEAST_CELL_WITH_SIGN = 7;
    private static final int MOST_PIXELS = 48;

    /// Returns the map of an array of `shape` in the middle of the top of `room`.
    static HeatMap in(Shape shape, Rectangle room) {
        var grid = Grid.of(shape);
        var width = Math.min(room.width(), grid.columns() * CELL_WIDTH);
        var height = Math.min(room.height(), grid.rows() * CELL_HEIGHT);
        return new HeatMap(grid, new Rectangle(room.centre().x() - width / 2, room.y(), width, height));
    }

    /// Tells whether the array has more rows or columns than the map shows one by one.
    boolean isThinned() {
        return !hasCells() && Math.max(grid.rows(), grid.columns()) > 32;
    }

    private boolean hasCells() {
        return cellWidth() >= LEAST_CELL && cellHeight() >= LEAST_CELL;
    }

    private double cellWidth() {
        return bounds.width() / grid.columns();
    }

    private double cellHeight() {
        return bounds.height() / grid.rows();
    }

    /// Returns the cells of an array that is not there yet: outlines.
    List<Mark> outlines() {
        var line = Stroke.of(Role.HAIRLINE, 1);
        if (!hasCells()) {
            return List.of(new Mark.Box(bounds.grow(-0.5), 2, Paint.NONE, line));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid.rows(); row++) {
            for (var column = 0; column < grid.columns(); column++) {
                marks.add(new Mark.Box(cell(row, column).grow(-0.5), 2, Paint.NONE, line));
            }
        }
        return marks;
    }

    /// Returns the cells of `array`.
    List<Mark> cells(Tensor array, HeatScale.Kind kind, ArrayColours colours) {
        var scale = colours.scale(kind, array);
        if (!hasCells()) {
            return List.of(new Mark.Pixels(bounds, colours.raster(array, scale, MOST_PIXELS)));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid.rows(); row++) {
            for (var column = 0; column < grid.columns(); column++) {
                var value = array.at(row * grid.columns() + column);
                var cell = cell(row, column);
                marks.add(new Mark.Box(cell, 2, scale.paint(value), border(value)));
                if (Math.min(cell.width(), cell.height()) >= LEAST_CELL_WITH_SIGN) {
                    marks.addAll(sign(value, cell.centre(), scale));
                }
            }
        }
        return marks;
    }

    private static Stroke border(double value) {
        return Double.isFinite(value) ? Stroke.NONE : Stroke.of(Role.WRONG, 1);
    }

    private Rectangle cell(int row, int column) {
        var gap = Math.min(cellWidth(), cellHeight()) < LEAST_CELL_WITH_SIGN ? GAP / 2 : GAP;
        return new Rectangle(
                bounds.x() + column * cellWidth(),
                bounds.y() + row * cellHeight(),
                cellWidth() - gap,
                cellHeight() - gap);
    }

    private static List<Mark> sign(double value, Point centre, HeatScale scale) {
        var ink = new Stroke(new Paint.Mix(Role.HEAT_ZERO, Role.INK, 0.6), 1.2, Stroke.Dash.SOLID);
        var wrong = Stroke.of(Role.WRONG, 1.3);
        var level = stroke(centre, 2.5, 0, ink);
        if (Double.isNaN(value)) {
            return List.of(stroke(centre, 2.5, 2.5, wrong), stroke(centre, 2.5, -2.5, wrong));
        }
        if (Double.isInfinite(value)) {
            var side = value > 0 ? 1 : -1;
            return List.of(
                    stroke(centre.plus(-1.5, 0), 1.5, -2.5 * side, wrong),
                    stroke(centre.plus(1.5, 0), 1.5, 2.5 * side, wrong));
        }
        if (scale.clips(value)) {
            return List.of(stroke(centre, 0, 2.5, ink), level);
        }
        return value < 0 ? List.of(level) : List.of();
    }

    private static Mark stroke(Point centre, double dx, double dy, Stroke stroke) {
        return new Mark.Path(Route.line(centre.plus(-dx, -dy), centre.plus(dx, dy)), stroke);
    }
}
