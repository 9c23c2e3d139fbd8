package backflow.picture.closeup;

import backflow.layout.Size;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Inspection;
import backflow.tensor.Tensor;
import java.util.List;

/// Finds how large the cells of an array are in a room: as large as the room allows, and wide enough for its numbers.
///
/// @param array the array that is set
/// @param grid its rows and columns
/// @param others arrays that are shown in its place while it is made
record GridSize(Tensor array, Grid grid, List<Tensor> others, WrittenNumbers numbers) {

    private static final double HIGHEST = 62;
    /// Cells are this wide, if there is room, however low they are.
    private static final double WIDE = 78;
    /// And so many times as wide as high.
    private static final double PROPORTION = 1.8;

    private static final double LARGEST = 28;
    /// Left and right of a number, together.
    private static final double PADDING = 10;
    private static final double LEAST_PADDING = 2;
    /// Above and below the least number, together.
    private static final double LEAST_LEADING = 6;
    /// Four characters of the least size, as in `0.00`.
    private static final double LEAST_WITH_NUMBER = 34;

    static GridSize of(NamedArray named, WrittenNumbers numbers) {
        return new GridSize(named.array(), named.grid(), List.of(), numbers);
    }

    /// Returns the grid in a room of at most `room`.
    NumberGrid in(Size room, HeatScale scale) {
        return in(room, cellWidth(room), scale);
    }

    /// Returns the grid in a room of at most `room`, its columns as wide as those of another.
    NumberGrid in(Size room, double cellWidth, HeatScale scale) {
        var cell = new Size(cellWidth, cellHeight(room));
        return new NumberGrid(array, grid, scale, cell, fontSize(cell), numbers);
    }

    /// Returns how wide the cells are in a room.
    double cellWidth(Size room) {
        var height = cellHeight(room);
        var wanted = Math.max(WIDE, height * PROPORTION);
        if (NumberGrid.isWritten(array) && height >= Inspection.LEAST_SIZE) {
            wanted = Math.max(wanted, widest() * Math.min(LARGEST, high(height)) + PADDING + NumberGrid.GAP);
        }
        return Math.min(wanted, room.width() / grid.columns());
    }

    private double cellHeight(Size room) {
        return Math.min(HIGHEST, room.height() / grid.rows());
    }

    private static double high(double height) {
        return Math.max(height * 0.5, Math.min(height - LEAST_LEADING, Inspection.LEAST_SIZE));
    }

    /// Returns the width of the widest number, in parts of the font size.
    private double widest() {
        var widest = numbers.width(array);
        for (var other : others) {
            widest = Math.max(widest, numbers.width(other));
        }
        return widest;
    }

    /// Returns the largest font size at which every number fits its cell; 0 if that cannot be read.
    private double fontSize(Size cell) {
        if (!NumberGrid.isWritten(array) || cell.height() < Inspection.LEAST_SIZE || cell.width() < LEAST_WITH_NUMBER) {
            return 0;
        }
        var room = cell.width() - NumberGrid.GAP;
        var least = Math.min(Inspection.LEAST_SIZE, (room - LEAST_PADDING) / widest());
        var size = Math.min(Math.min(LARGEST, high(cell.height())), Math.max(least, (room - PADDING) / widest()));
        return size < Inspection.LEAST_SIZE ? 0 : size;
    }
}
