package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An array as coloured cells in its own shape, without numbers: how a card shows it.
///
/// Of an array of three axes or more, a little room parts what its leading axes count. Where cells are too small to be
/// told apart, the array becomes a map of pixels, on which the first cell of each kind that is not finite is marked.
///
/// @param grid the rows and columns
/// @param slab how many rows stand together
/// @param bounds where the cells stand
record HeatMap(Grid grid, int slab, Rectangle bounds) {

    static final double CELL_WIDTH = 15;
    static final double CELL_HEIGHT = 11;
    private static final double GAP = 1.5;
    private static final double SLAB_GAP = 3;
    private static final double LEAST_CELL = 4;
    private static final int MOST_PIXELS = 48;
    private static final int MOST_CELLS = 32;
    private static final double GHOST = 0.25;

    /// When the last line of a sum has gone, and when all lines are coming back.
    private static final double GONE = 0.8;

    private static final double BACK = 0.9;

    /// Returns the map of an array of `shape` in the middle of the top of `room`.
    static HeatMap in(Shape shape, Rectangle room) {
        var grid = Grid.of(shape);
        var width = Math.min(room.width(), grid.columns() * CELL_WIDTH);
        var height = Math.min(room.height(), grid.rows() * CELL_HEIGHT);
        var slab = shape.rank() < 3 ? grid.rows() : shape.extent(shape.rank() - 2);
        return new HeatMap(grid, slab, new Rectangle(room.centre().x() - width / 2, room.y(), width, height));
    }

    /// Tells whether the array is so large that its extents say what the map cannot.
    boolean isLarge() {
        return !hasCells() && Math.max(grid.rows(), grid.columns()) > MOST_CELLS;
    }

    private boolean hasCells() {
        return cellWidth() >= LEAST_CELL && cellHeight() >= LEAST_CELL;
    }

    private double cellWidth() {
        return bounds.width() / grid.columns();
    }

    private double cellHeight() {
        return (bounds.height() - slabGap() * (slabs() - 1)) / grid.rows();
    }

    private double slabGap() {
        return slabs() * (slab * LEAST_CELL + SLAB_GAP) <= bounds.height() ? SLAB_GAP : 0;
    }

    private int slabs() {
        return grid.rows() / slab;
    }

    /// Returns the outlines of the cells of an array that is not there yet.
    List<Mark> outlines() {
        var line = Stroke.ABSENT;
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

    /// Returns what is seen of an array.
    List<Mark> marks(Presence presence, Tensor array, HeatScale.Kind kind, ArrayColours colours) {
        return switch (presence) {
            case Presence.Absent() -> List.of();
            case Presence.Whole() -> whole(array, kind, colours);
            case Presence.Appearing(var t) -> List.of(faint(Easing.inOut(t), whole(array, kind, colours)));
            case Presence.Settling(var _, var t)
            when !hasCells() -> List.of(faint(Easing.inOut(t), whole(array, kind, colours)));
            case Presence.Settling(var lines, var t) -> settling(lines, t, array, colours.scale(kind, array));
            case Presence.Gathered(var _, var t)
            when !hasCells() -> List.of(faint(left(Easing.inOut(t / GONE), t), whole(array, kind, colours)));
            case Presence.Gathered(var lines, var t) -> gathered(lines, t, array, colours.scale(kind, array));
        };
    }

    private static Mark faint(double opacity, List<Mark> marks) {
        return new Mark.Group("", "", opacity, marks);
    }

    private List<Mark> whole(Tensor array, HeatScale.Kind kind, ArrayColours colours) {
        var scale = colours.scale(kind, array);
        if (!hasCells()) {
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Pixels(bounds, colours.raster(array, grid, scale, MOST_PIXELS)));
            marks.addAll(OddFlags.of(array, scale, bounds, colours, this::middle));
            return marks;
        }
        var marks = new ArrayList<Mark>();
        for (var row = 0; row < grid.rows(); row++) {
            marks.addAll(line(Lines.ROWS, row, array, scale));
        }
        return marks;
    }

    private List<Mark> settling(Lines lines, double t, Tensor array, HeatScale scale) {
        var count = lines.count(grid);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < count; i++) {
            var way = Easing.inTurn(t, i, count);
            if (way > 0) {
                var missing = i == 0 ? 0 : 1 - way;
                var dx = lines == Lines.COLUMNS ? -missing * cellWidth() : 0;
                var dy = lines == Lines.ROWS ? -missing * cellHeight() : 0;
                var moved = line(lines, i, array, scale).stream()
                        .map(mark -> mark.placed(1, dx, dy))
                        .toList();
                // The line that is under way comes out from under the one before it.
                marks.addFirst(faint(way, moved));
            }
        }
        return marks;
    }

    private List<Mark> gathered(Lines lines, double t, Tensor array, HeatScale scale) {
        var count = lines.count(grid);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < count; i++) {
            marks.add(faint(left(Easing.inTurn(t / GONE, i, count), t), line(lines, i, array, scale)));
        }
        return marks;
    }

    /// Returns how much is left of a line that has gone so far, when so much of the sum's time is over.
    private static double left(double gone, double t) {
        return Math.max(1 - (1 - GHOST) * gone, Easing.inOut(Easing.part(t, BACK, 1)));
    }

    private List<Mark> line(Lines lines, int line, Tensor array, HeatScale scale) {
        var marks = new ArrayList<Mark>();
        var across = lines == Lines.ROWS ? grid.columns() : grid.rows();
        for (var i = 0; i < across; i++) {
            var row = lines == Lines.ROWS ? line : i;
            var column = lines == Lines.ROWS ? i : line;
            var value = array.at(row * grid.columns() + column);
            var cell = cell(row, column);
            var border = Double.isFinite(value) ? Stroke.NONE : Stroke.of(Role.WRONG, 1);
            marks.add(new Mark.Box(cell, 2, scale.paint(value), border));
            if (Math.min(cell.width(), cell.height()) >= CellSign.LEAST_CELL || !Double.isFinite(value)) {
                marks.addAll(CellSign.of(value, cell.centre(), scale));
            }
        }
        return marks;
    }

    private Rectangle cell(int row, int column) {
        var gap = Math.min(cellWidth(), cellHeight()) < CellSign.LEAST_CELL ? GAP / 2 : GAP;
        return new Rectangle(bounds.x() + column * cellWidth(), top(row), cellWidth() - gap, cellHeight() - gap);
    }

    private Point middle(int position) {
        var x = bounds.x() + (position % grid.columns() + 0.5) * cellWidth();
        return new Point(x, top(position / grid.columns()) + cellHeight() / 2);
    }

    private double top(int row) {
        int above = row / slab;
        return bounds.y() + row * cellHeight() + above * slabGap();
    }

    /// Returns what is drawn at a point: one cell, or the block of cells that a place of the map stands for.
    Optional<CellBlock> at(Point point) {
        if (!bounds.contains(point)) {
            return Optional.empty();
        }
        var map = hasCells() ? grid : Raster.thinned(grid, MOST_PIXELS);
        var column = place(point.x() - bounds.x(), bounds.width(), map.columns());
        var row = hasCells() ? row(point.y()) : place(point.y() - bounds.y(), bounds.height(), map.rows());
        return Optional.of(CellBlock.at(row, column, map, grid));
    }

    private static int place(double along, double length, int places) {
        return Math.clamp((int) (along / length * places), 0, places - 1);
    }

    private int row(double y) {
        var row = grid.rows() - 1;
        while (row > 0 && y < top(row)) {
            row--;
        }
        return row;
    }
}
