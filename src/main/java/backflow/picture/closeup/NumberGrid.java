package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Easing;
import backflow.picture.Face;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Inspection;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// An array as cells with their numbers, as large as a room allows; without numbers where they would be too small to
/// read, and as a map of pixels where the cells themselves would be.
record NumberGrid(Tensor array, HeatScale scale, double cellWidth, double cellHeight, double fontSize) {

    private static final double WIDEST = 78;
    private static final double HIGHEST = 44;
    private static final double LARGEST = 19;
    private static final double GAP = 2;
    /// Left and right of a number, together.
    private static final double PADDING = 10;
    private static final double LEAST_PADDING = 2;
    /// Above and below the least number, together.
    private static final double LEAST_LEADING = 6;
    private static final double LEAST_CELL = 5;
    /// Four characters of the least size, as in `0.00`.
    private static final double LEAST_WITH_NUMBER = 34;
    /// How many rows or columns can still be watched moving.
    static final int MOST_MOVING = 32;

    private static final int MOST_NUMBERS = 1024;
    private static final int MOST_PIXELS = 128;
    private static final NumberText NUMBERS = new NumberText(2);

    /// Returns the grid of `array` in a room of at most `room`.
    static NumberGrid in(Size room, Tensor array, HeatScale scale, TextMeasure measure) {
        return in(room, array, List.of(), scale, measure);
    }

    /// Returns the grid of `array` in a room of at most `room`, where other arrays of its shape are shown too.
    static NumberGrid in(Size room, Tensor array, List<Tensor> others, HeatScale scale, TextMeasure measure) {
        var grid = Grid.of(array.shape());
        var width = Math.min(WIDEST, room.width() / grid.columns());
        var height = Math.min(HIGHEST, room.height() / grid.rows());
        var size = fontSize(array, width, height, measure);
        for (var other : others) {
            size = Math.min(size, fontSize(other, width, height, measure));
        }
        return new NumberGrid(array, scale, width, height, size);
    }

    /// Returns the largest font size at which every number fits its cell; 0 if that cannot be read.
    private static double fontSize(Tensor array, double width, double height, TextMeasure measure) {
        if (array.size() > MOST_NUMBERS || height < Inspection.LEAST_SIZE || width < LEAST_WITH_NUMBER) {
            return 0;
        }
        var high = Math.max(height * 0.5, Math.min(height - LEAST_LEADING, Inspection.LEAST_SIZE));
        var widest = 0.0;
        for (var i = 0; i < array.size(); i++) {
            widest = Math.max(widest, measure.width(NUMBERS.of(array.at(i)), Face.CODE, 1));
        }
        var least = Math.min(Inspection.LEAST_SIZE, (width - GAP - LEAST_PADDING) / widest);
        var size = Math.min(Math.min(LARGEST, high), Math.max(least, (width - GAP - PADDING) / widest));
        return size < Inspection.LEAST_SIZE ? 0 : size;
    }

    boolean hasNumbers() {
        return fontSize > 0;
    }

    Grid grid() {
        return Grid.of(array.shape());
    }

    Size size() {
        return new Size(grid().columns() * cellWidth, grid().rows() * cellHeight);
    }

    /// Returns the middle of a column, seen from the grid's left.
    double columnMiddle(int column) {
        return (column + 0.5) * cellWidth - GAP / 2;
    }

    /// Returns the cells with their top left corner at `place`.
    List<Mark> marks(Point place, TextMeasure measure, ArrayColours colours) {
        if (isMap()) {
            var bounds = inside(place, size().width(), size().height());
            return List.of(new Mark.Pixels(bounds, colours.raster(array, scale, MOST_PIXELS)));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid().rows(); row++) {
            for (var column = 0; column < grid().columns(); column++) {
                marks.addAll(cell(place, row, column, measure));
            }
        }
        return marks;
    }

    /// Returns the grid with the numbers of another array.
    NumberGrid showing(Tensor other) {
        return new NumberGrid(other, scale, cellWidth, cellHeight, fontSize);
    }

    /// Tells whether the cells are few and large enough to move one by one.
    boolean isMovable() {
        return Math.max(grid().rows(), grid().columns()) <= MOST_MOVING && !isMap();
    }

    /// Returns the cells of a row of the grid whose top left corner is at `place`.
    List<Mark> row(Point place, int row, boolean numbered, TextMeasure measure) {
        var marks = new ArrayList<Mark>();
        for (var column = 0; column < grid().columns(); column++) {
            var cell = cell(place, row, column, measure);
            marks.addAll(numbered ? cell : cell.subList(0, 1));
        }
        return marks;
    }

    /// Returns the cells as they appear one after another.
    List<Mark> appearing(Point place, double shown, TextMeasure measure) {
        var marks = new ArrayList<Mark>();
        var count = grid().rows() * grid().columns();
        for (var i = 0; i < count; i++) {
            var opacity = Easing.inTurn(shown, i, count);
            if (opacity > 0) {
                var cell = cell(place, i / grid().columns(), i % grid().columns(), measure);
                marks.add(new Mark.Group("", "", opacity, cell));
            }
        }
        return marks;
    }

    private List<Mark> cell(Point place, int row, int column, TextMeasure measure) {
        var value = array.at(row * grid().columns() + column);
        var bounds = bounds(place, row, column);
        var border = Double.isFinite(value) ? Stroke.NONE : Stroke.of(Role.WRONG, 1.2);
        var box = new Mark.Box(bounds, 3, scale.paint(value), border);
        return hasNumbers()
                ? List.of(
                        box,
                        Letters.centred(NUMBERS.of(value), bounds.centre(), Face.CODE, fontSize, Role.INK, measure))
                : List.of(box);
    }

    /// Tells whether the cells are too many or too small to be drawn one by one.
    private boolean isMap() {
        return array.size() > MOST_NUMBERS || Math.min(cellWidth, cellHeight) < LEAST_CELL;
    }

    /// Returns the outlines of cells whose numbers are not there yet.
    List<Mark> ghosts(Point place) {
        if (isMap()) {
            return List.of(new Mark.Box(
                    inside(place, size().width(), size().height()), 3, Paint.NONE, Stroke.of(Role.HAIRLINE, 1)));
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid().rows(); row++) {
            for (var column = 0; column < grid().columns(); column++) {
                var bounds = bounds(place, row, column).grow(-0.5);
                marks.add(new Mark.Box(
                        bounds, 3, Paint.NONE, Stroke.of(Role.HAIRLINE, 1).dashed(4, 4)));
            }
        }
        return marks;
    }

    /// Returns the least rectangle around the cells that are at work.
    Rectangle bounds(Point place, Lit lit) {
        var first = bounds(place, Math.max(0, lit.row()), Math.max(0, lit.column()));
        var last = bounds(
                place,
                lit.row() < 0 ? grid().rows() - 1 : lit.row(),
                lit.column() < 0 ? grid().columns() - 1 : lit.column());
        return Rectangle.hull(List.of(first, last));
    }

    private Rectangle bounds(Point place, int row, int column) {
        return inside(place.plus(column * cellWidth, row * cellHeight), cellWidth, cellHeight);
    }

    /// Returns an area without the gap to the next; nothing where the gap is all there is.
    private static Rectangle inside(Point place, double width, double height) {
        return new Rectangle(place.x(), place.y(), Math.max(0, width - GAP), Math.max(0, height - GAP));
    }
}
