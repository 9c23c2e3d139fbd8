package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.picture.Easing;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Cells on their way: few that are copied many times, or many that are added into few, one turn after another.
///
/// Rows and columns move beneath the cells that stand, and show their numbers where nothing covers them; single cells
/// that are added move above them, and hide the numbers below. So every number that is seen can be read at every
/// moment.
///
/// @param fold which cells belong together
/// @param many the larger array, `from` its place
/// @param few the smaller one, `to` its place
/// @param t how far the motion has come, 0 to 1
record MovingCells(Fold fold, NumberGrid many, Point from, NumberGrid few, Point to, double t) {

    /// When the last turn has landed; then a mean is divided, and the cells come back.
    private static final double LANDED = 0.8;

    private static final double DIVIDED = 0.9;
    private static final double GHOST = 0.25;
    private static final double FRAME = 9;
    private static final double LINE = 2;
    private static final double RAIL = 3;

    /// How far numbers reach above and below their middle, in parts of the font size.
    private static final double HIGH = 0.42;

    private static final double DEEP = 0.58;

    /// A cell on its way, and where it is now.
    private record Mover(int cell, Rectangle place) {}

    /// Returns the part of a motion that is over where it runs from `start` to `end`.
    static double phase(double t, double start, double end) {
        return Math.clamp((t - start) / (end - start), 0.0, 1.0);
    }

    /// Returns the few being laid down once for each of the many, one turn after another.
    List<Mark> spread() {
        var marks = new ArrayList<>(many.ghosts(from));
        for (var mover : copies()) {
            marks.addAll(drawn(mover, isUncovered(mover)));
        }
        marks.addAll(few.cells(to));
        marks.addAll(many.cells(from, all().filter(cell -> way(cell) >= 1)));
        return marks;
    }

    /// Returns where copies are on their way.
    List<Rectangle> spreading() {
        return copies().stream().map(Mover::place).toList();
    }

    /// A copy comes out from under the one beside it that has settled, or from what is copied.
    private List<Mover> copies() {
        return moving(t)
                .mapToObj(cell -> {
                    var before = fold.before(cell);
                    var start = before < 0 ? few.bounds(to, fold.target(cell)) : many.bounds(from, before);
                    return mover(cell, start, many.bounds(from, cell), way(cell));
                })
                .toList();
    }

    private double way(int cell) {
        return Easing.inTurn(t, fold.turn(cell), fold.count());
    }

    /// Tells whether nothing that has settled covers a copy's number.
    private boolean isUncovered(Mover mover) {
        var letters = letters(mover.place());
        return !few.whole(to).overlaps(letters)
                && many.under(from, letters).noneMatch(cell -> fold.turn(cell) < fold.turn(mover.cell()));
    }

    /// Returns the many being added to the few, one turn after another.
    ///
    /// @param sums the sums after the first turns
    List<Mark> gather(List<Tensor> sums) {
        var going = phase(t, 0, LANDED);
        var addends = moving(going).mapToObj(cell -> addend(cell, going)).toList();
        var isAbove = fold.way() == Fold.Way.CELLS;
        var marks = new ArrayList<Mark>();
        if (!isAbove) {
            addends.forEach(mover -> marks.addAll(drawn(mover, isBetween(mover))));
        }
        marks.addAll(standing(going, isAbove ? addends : List.of()));
        if (isAbove) {
            addends.forEach(mover -> marks.addAll(drawn(mover, isBeside(mover))));
        }
        marks.addAll(sum(sums, (int) Math.floor(going * fold.count())));
        addends.forEach(mover -> marks.addAll(isAbove ? List.of(outline(mover)) : rails(mover)));
        return marks;
    }

    private Mover addend(int cell, double going) {
        var way = Easing.inTurn(going, fold.turn(cell), fold.count());
        return mover(cell, many.bounds(from, cell), few.bounds(to, fold.target(cell)), way);
    }

    /// What has gone stays as a shadow until the sum is there.
    private List<Mark> standing(double going, List<Mover> above) {
        var back = Easing.inOut(phase(t, DIVIDED, 1));
        IntPredicate isSeen =
                cell -> above.stream().noneMatch(mover -> mover.place().overlaps(letters(many.bounds(from, cell))));
        var current = (int) Math.min(going * fold.count(), fold.count() - 1.0);
        var leaving = Easing.inTurn(going, current, fold.count());
        return List.of(
                faded(Math.max(GHOST, back), all().filter(cell -> fold.turn(cell) < current), isSeen),
                faded(
                        Math.max(1 - (1 - GHOST) * leaving, back),
                        all().filter(cell -> fold.turn(cell) == current),
                        isSeen),
                faded(1, all().filter(cell -> fold.turn(cell) > current), isSeen));
    }

    private Mark faded(double opacity, IntStream cells, IntPredicate isSeen) {
        var marks = new ArrayList<Mark>();
        cells.forEach(cell -> marks.addAll(drawn(new Mover(cell, many.bounds(from, cell)), isSeen.test(cell))));
        return new Mark.Group("", "", opacity, marks);
    }

    private List<Mark> sum(List<Tensor> sums, int landed) {
        if (landed == 0) {
            return few.ghosts(to);
        }
        return (t >= DIVIDED ? few : few.showing(sums.get(landed - 1))).cells(to);
    }

    /// Tells whether a number is past the cells that stand, and before the sum.
    private boolean isBetween(Mover mover) {
        return isBeside(mover) && !many.whole(from).overlaps(letters(mover.place()));
    }

    private boolean isBeside(Mover mover) {
        return !few.whole(to).grow(FRAME).overlaps(letters(mover.place()));
    }

    private IntStream all() {
        return IntStream.range(0, many.array().size());
    }

    private IntStream moving(double time) {
        return all().filter(cell -> {
            var way = Easing.inTurn(time, fold.turn(cell), fold.count());
            return way > 0 && way < 1;
        });
    }

    private Mover mover(int cell, Rectangle start, Rectangle end, double way) {
        var size = many.bounds(from, cell).size();
        return new Mover(cell, Rectangle.around(start.towards(end, way).centre(), size));
    }

    private List<Mark> drawn(Mover mover, boolean isClear) {
        return isClear ? many.cell(mover.cell(), mover.place()) : many.blank(mover.cell(), mover.place());
    }

    private Rectangle letters(Rectangle cell) {
        var font = many.fontSize();
        var width = many.hasNumbers() ? many.numbers().width(many.array()) * font : 0;
        var middle = cell.centre();
        return Rectangle.between(middle.plus(-width / 2, -HIGH * font), middle.plus(width / 2, DEEP * font));
    }

    private static Mark outline(Mover mover) {
        return new Mark.Box(mover.place().grow(1), 4, Paint.NONE, Stroke.of(Role.SUM, LINE));
    }

    /// Returns a line where a moving row or column ends: seen wherever it is, and across no number.
    private List<Mark> rails(Mover mover) {
        var place = mover.place();
        var isRow = fold.way() == Fold.Way.ROWS;
        var line = isRow
                ? mover.cell() % many.grid().columns()
                : mover.cell() / many.grid().columns();
        var last = (isRow ? many.grid().columns() : many.grid().rows()) - 1;
        var marks = new ArrayList<Mark>();
        if (line == 0) {
            var corner = new Point(place.x(), place.y());
            marks.add(
                    isRow
                            ? rail(corner.plus(-RAIL, 0), 0, place.height())
                            : rail(corner.plus(0, -RAIL), place.width(), 0));
        }
        if (line == last) {
            marks.add(
                    isRow
                            ? rail(new Point(place.right() + RAIL, place.y()), 0, place.height())
                            : rail(new Point(place.x(), place.bottom() + RAIL), place.width(), 0));
        }
        return marks;
    }

    private static Mark rail(Point start, double dx, double dy) {
        var inset = new Point(Math.min(RAIL, dx / 2), Math.min(RAIL, dy / 2));
        var route = Route.line(start.plus(inset.x(), inset.y()), start.plus(dx - inset.x(), dy - inset.y()));
        return new Mark.Path(route, Stroke.of(Role.SUM, RAIL));
    }
}
