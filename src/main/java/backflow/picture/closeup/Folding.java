package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Mark;
import backflow.picture.MarkBounds;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Sets few cells that become many, or many that become few: two arrays in line, and strands between what belongs
/// together.
///
/// @param strands the role of the strands
/// @param pill what is done on the way, such as `Σ n`; empty for a plain copy
/// @param fold which cells belong together
/// @param sums the sums of cells as they run
/// @param arrays sets the arrays
record Folding(Role strands, String pill, Fold fold, RunningSums sums, ArrayBlock arrays) {

    private static final int MOST_STRANDS = 64;
    private static final double PALE = 0.35;
    private static final double APPEARING = 0.2;
    private static final double WIDEST = 5;

    /// An array where it stands.
    ///
    /// @param place the top left corner of the cells
    record Standing(NamedArray named, NumberGrid grid, Point place) {

        Rectangle bounds() {
            return grid.whole(place);
        }
    }

    /// Returns the two arrays, at most as large as `room`.
    ///
    /// @param frame the border of the second
    Block of(NamedArray first, NamedArray second, ArrayBlock.Frame frame, Size room) {
        if (fold.way() != Fold.Way.COLUMNS) {
            return new StackBlock(this).of(first, second, frame, room);
        }
        var beside = new BesideBlock(this);
        return isSum()
                ? beside.of(first, second.upright(), frame, room)
                : beside.of(first.upright(), second, frame, room);
    }

    /// Tells whether the second array is the sum of the first rather than copies of it.
    boolean isSum() {
        return strands == Role.SUM;
    }

    /// Returns the cells of both arrays: those that move where they do, and in their frames.
    List<Mark> cells(Standing first, Standing second, ArrayBlock.Frame frame) {
        if (!isMoving(first, second)) {
            var other = frame == ArrayBlock.Frame.AWAITED ? frame : ArrayBlock.Frame.PLAIN;
            var marks = new ArrayList<>(arrays.cells(first.named(), first.grid(), other, first.place()));
            marks.addAll(arrays.cells(second.named(), second.grid(), frame, second.place()));
            return marks;
        }
        var marks =
                new ArrayList<>(ArrayBlock.frame(first.named(), first.grid(), ArrayBlock.Frame.PLAIN, first.place()));
        marks.addAll(ArrayBlock.frame(second.named(), second.grid(), frame, second.place()));
        var moving = moving(first, second);
        marks.addAll(isSum() ? moving.gather(sums.of(first.named().array(), fold)) : moving.spread());
        return marks;
    }

    private static boolean isMoving(Standing first, Standing second) {
        return first.named().shown() > 0
                && second.named().shown() < 1
                && first.grid().isMovable()
                && second.grid().isMovable();
    }

    private MovingCells moving(Standing first, Standing second) {
        var many = isSum() ? first : second;
        var few = isSum() ? second : first;
        return new MovingCells(
                fold,
                many.grid(),
                many.place(),
                few.grid(),
                few.place(),
                second.named().shown());
    }

    /// Returns the marks that no copy on its way covers.
    List<Mark> uncovered(List<Mark> labels, Standing first, Standing second) {
        if (isSum() || !isMoving(first, second)) {
            return labels;
        }
        var bounds = new MarkBounds(arrays.measure());
        var copies = moving(first, second).spreading();
        return labels.stream()
                .filter(label -> copies.stream().noneMatch(bounds.of(label)::overlaps))
                .toList();
    }

    /// Returns how large the cells of an array are, which while it is summed shows many sums.
    GridSize size(NamedArray array, NamedArray other) {
        var isRunning = isSum() && array.array().size() == fold.groups() && NumberGrid.isSmall(other.grid());
        var running = isRunning ? sums.of(other.array(), fold) : List.<Tensor>of();
        return new GridSize(array.array(), array.grid(), running, arrays.numbers());
    }

    /// Returns the strands between the two arrays, which come out as the second is made.
    List<Mark> strands(NamedArray second, int count, double cell, IntFunction<Route> strand) {
        if (count > MOST_STRANDS) {
            return List.of();
        }
        var stroke = Stroke.of(strands, Math.min(WIDEST, cell / 2));
        var paths = IntStream.range(0, count)
                .<Mark>mapToObj(k -> new Mark.Path(strand.apply(k), stroke))
                .toList();
        var opacity = PALE + (1 - PALE) * MovingCells.phase(second.shown(), 0, APPEARING);
        return List.of(new Mark.Group("strands-" + second.id(), second.name(), opacity, paths));
    }

    /// Returns what is done on the way, around a point; nothing for a plain copy.
    List<Mark> sign(Point centre) {
        return pill.isEmpty() ? List.of() : sign().around(centre);
    }

    /// Returns the room that the sign of what is done takes.
    Size signSize() {
        return pill.isEmpty() ? new Size(0, 0) : sign().size();
    }

    private Pill sign() {
        return new Pill(pill, strands, arrays.density().pill(), arrays.measure());
    }
}
