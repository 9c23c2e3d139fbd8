package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Easing;
import backflow.picture.Face;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// An array as cells with their numbers; without numbers where they would be too small to read, and as a map of pixels
/// where the cells themselves would be.
///
/// @param fontSize of the numbers in pixels; 0 where there are none
record NumberGrid(Tensor array, HeatScale scale, Size cell, double fontSize, WrittenNumbers numbers) {

    /// Between two cells.
    static final double GAP = 2;

    private static final double LEAST_CELL = 5;
    /// How many rows or columns can still be watched moving.
    static final int MOST_MOVING = 32;

    private static final int MOST_NUMBERS = 1024;
    private static final int MOST_PIXELS = 128;

    boolean hasNumbers() {
        return fontSize > 0;
    }

    Grid grid() {
        return Grid.of(array.shape());
    }

    double cellWidth() {
        return cell.width();
    }

    double cellHeight() {
        return cell.height();
    }

    Size size() {
        return new Size(grid().columns() * cell.width(), grid().rows() * cell.height());
    }

    /// Returns the middle of a column, seen from the grid's left.
    double columnMiddle(int column) {
        return (column + 0.5) * cell.width() - GAP / 2;
    }

    /// Returns the cells with their top left corner at `place`.
    List<Mark> marks(Point place, ArrayColours colours) {
        if (isMap()) {
            return List.of(new Mark.Pixels(whole(place), colours.raster(array, scale, MOST_PIXELS)));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid().rows(); row++) {
            marks.addAll(row(place, row, true));
        }
        return marks;
    }

    /// Returns some grids with all numbers as large as the smallest.
    static List<NumberGrid> alike(List<NumberGrid> grids) {
        var least = grids.stream()
                .filter(NumberGrid::hasNumbers)
                .mapToDouble(NumberGrid::fontSize)
                .min()
                .orElse(0);
        return grids.stream()
                .map(grid ->
                        new NumberGrid(grid.array, grid.scale, grid.cell, Math.min(grid.fontSize, least), grid.numbers))
                .toList();
    }

    /// Returns the grid with the numbers of another array.
    NumberGrid showing(Tensor other) {
        return new NumberGrid(other, scale, cell, fontSize, numbers);
    }

    /// Tells whether an array has few enough numbers to be written.
    static boolean isWritten(Tensor array) {
        return array.size() <= MOST_NUMBERS;
    }

    /// Tells whether the cells of an array are few enough to move one by one.
    static boolean isSmall(Grid grid) {
        return Math.max(grid.rows(), grid.columns()) <= MOST_MOVING;
    }

    /// Tells whether the cells are few and large enough to move one by one.
    boolean isMovable() {
        return isSmall(grid()) && !isMap();
    }

    /// Returns the cells of a row of the grid whose top left corner is at `place`.
    List<Mark> row(Point place, int row, boolean numbered) {
        var marks = new ArrayList<Mark>();
        for (var column = 0; column < grid().columns(); column++) {
            var cell = cell(place, row, column);
            marks.addAll(numbered ? cell : cell.subList(0, 1));
        }
        return marks;
    }

    /// Returns the cells as they appear one after another.
    List<Mark> appearing(Point place, double shown) {
        var marks = new ArrayList<Mark>();
        var count = grid().rows() * grid().columns();
        for (var i = 0; i < count; i++) {
            var opacity = Easing.inTurn(shown, i, count);
            if (opacity > 0) {
                marks.add(new Mark.Group("", "", opacity, cell(place, i / grid().columns(), i % grid().columns())));
            }
        }
        return marks;
    }

    private List<Mark> cell(Point place, int row, int column) {
        var index = row * grid().columns() + column;
        var value = array.at(index);
        var bounds = bounds(place, row, column);
        var border = Double.isFinite(value) ? Stroke.NONE : Stroke.of(Role.WRONG, 1.2);
        var box = new Mark.Box(bounds, 3, scale.paint(value), border);
        return hasNumbers()
                ? List.of(
                        box,
                        Letters.centred(
                                numbers.of(array, index),
                                bounds.centre(),
                                Face.CODE,
                                fontSize,
                                Role.INK,
                                numbers.measure()))
                : List.of(box);
    }

    /// Tells whether the cells are too many or too small to be drawn one by one.
    private boolean isMap() {
        return !isWritten(array) || Math.min(cell.width(), cell.height()) < LEAST_CELL;
    }

    /// Returns the outlines of cells whose numbers are not there yet.
    List<Mark> ghosts(Point place) {
        var line = Stroke.of(Role.HAIRLINE, 1);
        if (isMap()) {
            return List.of(new Mark.Box(whole(place), 3, Paint.NONE, line));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid().rows(); row++) {
            for (var column = 0; column < grid().columns(); column++) {
                marks.add(new Mark.Box(bounds(place, row, column).grow(-0.5), 3, Paint.NONE, line.dashed(4, 4)));
            }
        }
        return marks;
    }

    /// Returns where all cells stand.
    Rectangle whole(Point place) {
        return inside(place, size().width(), size().height());
    }

    /// Returns where a cell stands.
    Rectangle bounds(Point place, int row, int column) {
        return inside(place.plus(column * cell.width(), row * cell.height()), cell.width(), cell.height());
    }

    /// Returns an area without the gap to the next; nothing where the gap is all there is.
    private static Rectangle inside(Point place, double width, double height) {
        return new Rectangle(place.x(), place.y(), Math.max(0, width - GAP), Math.max(0, height - GAP));
    }
}
