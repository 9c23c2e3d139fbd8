package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Easing;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Mark;
import backflow.picture.OddFlags;
import backflow.picture.Paint;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An array as cells with their numbers; without numbers where they would be too small to read, and as a map of pixels
/// where the cells themselves would be.
///
/// @param grid the rows and columns in which the cells stand
/// @param fontSize of the numbers in pixels; 0 where there are none
record NumberGrid(Tensor array, Grid grid, HeatScale scale, Size cell, double fontSize, WrittenNumbers numbers) {

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

    double cellWidth() {
        return cell.width();
    }

    double cellHeight() {
        return cell.height();
    }

    Size size() {
        return new Size(grid.columns() * cell.width(), grid.rows() * cell.height());
    }

    /// Returns the middle of a column, seen from the grid's left.
    double columnMiddle(int column) {
        return (column + 0.5) * cell.width() - GAP / 2;
    }

    /// Returns the middle of a row, seen from the grid's top.
    double rowMiddle(int row) {
        return (row + 0.5) * cell.height() - GAP / 2;
    }

    /// Returns the cells with their top left corner at `place`.
    List<Mark> marks(Point place, ArrayColours colours) {
        if (isMap()) {
            var map = whole(place);
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Pixels(map, colours.raster(array, grid, scale, MOST_PIXELS)));
            marks.addAll(OddFlags.of(
                    array, scale, map, colours, cell -> bounds(place, cell).centre()));
            return marks;
        }
        return cells(place);
    }

    /// Returns some grids with all numbers as large as the smallest.
    static List<NumberGrid> alike(List<NumberGrid> grids) {
        var least = grids.stream()
                .filter(NumberGrid::hasNumbers)
                .mapToDouble(NumberGrid::fontSize)
                .min()
                .orElse(0);
        return grids.stream()
                .map(grid -> new NumberGrid(
                        grid.array, grid.grid, grid.scale, grid.cell, Math.min(grid.fontSize, least), grid.numbers))
                .toList();
    }

    /// Returns the grid with the numbers of another array.
    NumberGrid showing(Tensor other) {
        return new NumberGrid(other, grid, scale, cell, fontSize, numbers);
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
        return isSmall(grid) && !isMap();
    }

    /// Returns all cells of the grid whose top left corner is at `place`, one by one.
    List<Mark> cells(Point place) {
        return cells(place, IntStream.range(0, array.size()));
    }

    /// Returns some cells of the grid whose top left corner is at `place`.
    List<Mark> cells(Point place, IntStream some) {
        var marks = new ArrayList<Mark>();
        some.forEach(cell -> marks.addAll(cell(cell, bounds(place, cell))));
        return marks;
    }

    /// Returns the cells as they appear one after another.
    List<Mark> appearing(Point place, double shown) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < array.size(); i++) {
            var opacity = Easing.inTurn(shown, i, array.size());
            if (opacity > 0) {
                marks.add(new Mark.Group("", "", opacity, cell(i, bounds(place, i))));
            }
        }
        return marks;
    }

    /// Returns a cell somewhere, with its number or its sign.
    List<Mark> cell(int index, Rectangle bounds) {
        return new CellMarks(this).of(index, bounds);
    }

    /// Returns a cell somewhere, its number hidden.
    List<Mark> blank(int index, Rectangle bounds) {
        return new CellMarks(this).blank(index, bounds);
    }

    /// Tells whether the cells are too many or too small to be drawn one by one.
    private boolean isMap() {
        return !isWritten(array) || Math.min(cell.width(), cell.height()) < LEAST_CELL;
    }

    /// Tells whether each cell has a place of its own in the picture.
    boolean isDrawnCellByCell() {
        return !isMap();
    }

    /// Returns the outlines of cells whose numbers are not there yet.
    List<Mark> ghosts(Point place) {
        var line = Stroke.ABSENT;
        if (isMap()) {
            return List.of(new Mark.Box(whole(place), 3, Paint.NONE, line));
        }
        var marks = new ArrayList<Mark>();
        for (var cell = 0; cell < array.size(); cell++) {
            marks.add(new Mark.Box(bounds(place, cell).grow(-0.5), 3, Paint.NONE, line.dashed(4, 4)));
        }
        return marks;
    }

    /// Returns where all cells stand.
    Rectangle whole(Point place) {
        return inside(place, size().width(), size().height());
    }

    /// Returns where a cell stands.
    ///
    /// @param index its place in row-major order
    Rectangle bounds(Point place, int index) {
        var row = index / grid.columns();
        var column = index % grid.columns();
        return inside(place.plus(column * cell.width(), row * cell.height()), cell.width(), cell.height());
    }

    /// Returns the cells that an area reaches.
    IntStream under(Point place, Rectangle area) {
        var first = (int) Math.floor((area.y() - place.y()) / cell.height());
        var last = (int) Math.floor((area.bottom() - place.y()) / cell.height());
        return IntStream.rangeClosed(Math.max(0, first), Math.min(last, grid.rows() - 1))
                .flatMap(row -> IntStream.range(row * grid.columns(), (row + 1) * grid.columns()))
                .filter(index -> bounds(place, index).overlaps(area));
    }

    /// Returns an area without the gap to the next; nothing where the gap is all there is.
    private static Rectangle inside(Point place, double width, double height) {
        return new Rectangle(place.x(), place.y(), Math.max(0, width - GAP), Math.max(0, height - GAP));
    }
}
