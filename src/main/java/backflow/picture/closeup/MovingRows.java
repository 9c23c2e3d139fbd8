package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Route;
import backflow.picture.Easing;
import backflow.picture.Mark;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows on their way: one that is laid down many times, or many that are added into one.
///
/// A row moves beneath those that stand, and shows its numbers where nothing covers them; so every number that is
/// seen can be read at every moment.
///
/// @param upper the cells above, `top` their place
/// @param lower the cells below, `bottom` their place
/// @param t how far the motion has come, 0 to 1
record MovingRows(NumberGrid upper, Point top, NumberGrid lower, Point bottom, double t) {

    /// When the last row has landed; then a mean is divided, and the rows come back.
    private static final double LANDED = 0.8;

    private static final double DIVIDED = 0.9;
    private static final double GHOST = 0.25;
    private static final double FRAME = 9;
    private static final double RAIL = 3;
    /// How far numbers reach above and below their middle, in parts of the font size.
    private static final double HIGH = 0.42;

    private static final double DEEP = 0.58;

    /// Returns the part of a motion that is over where it runs from `start` to `end`.
    static double phase(double t, double start, double end) {
        return Math.clamp((t - start) / (end - start), 0.0, 1.0);
    }

    /// Returns the single row above being laid down once for each row below, one after another.
    List<Mark> spread() {
        var marks = new ArrayList<>(lower.ghosts(bottom));
        var settled = new ArrayList<>(upper.row(top, 0, true));
        var rows = lower.grid().rows();
        for (var row = 0; row < rows; row++) {
            var way = Easing.inTurn(t, row, rows);
            if (way >= 1) {
                settled.addAll(lower.row(bottom, row, true));
            } else if (way > 0) {
                var before = row == 0 ? top.y() - bottom.y() : -lower.cellHeight();
                var cover = row == 0 ? top.y() + upper.cellHeight() : bottom.y() + row * lower.cellHeight();
                var place = bottom.plus(0, before * (1 - way));
                var letters = place.y() + (row + 0.5) * lower.cellHeight() - HIGH * lower.fontSize();
                marks.addAll(lower.row(place, row, letters > cover));
            }
        }
        marks.addAll(settled);
        return marks;
    }

    /// Returns the rows above being added to the row below, one after another.
    ///
    /// @param sums the sums of the first rows
    List<Mark> gather(List<Tensor> sums) {
        var rows = upper.grid().rows();
        var going = phase(t, 0, LANDED);
        var back = Easing.inOut(phase(t, DIVIDED, 1));
        var beneath = new ArrayList<Mark>();
        var standing = new ArrayList<Mark>();
        var above = new ArrayList<Mark>();
        for (var row = 0; row < rows; row++) {
            var way = Easing.inTurn(going, row, rows);
            var left = Math.max(1 - (1 - GHOST) * way, back);
            standing.add(new Mark.Group("", "", left, upper.row(top, row, true)));
            if (way > 0 && way < 1) {
                var offset = way * (bottom.y() - top.y() - row * upper.cellHeight());
                beneath.addAll(upper.row(top.plus(0, offset), row, isClear(row, offset)));
                above.addAll(rails(row, offset));
            }
        }
        beneath.addAll(standing);
        beneath.addAll(sum(sums, (int) Math.floor(going * rows)));
        beneath.addAll(above);
        return beneath;
    }

    private List<Mark> sum(List<Tensor> sums, int landed) {
        if (landed == 0) {
            return lower.ghosts(bottom);
        }
        var shown = t >= DIVIDED ? lower : lower.showing(sums.get(landed - 1));
        return shown.row(bottom, 0, true);
    }

    /// Tells whether the numbers of a moving row are below the rows that stand, and above the sum.
    private boolean isClear(int row, double offset) {
        var middle = top.y() + offset + (row + 0.5) * upper.cellHeight();
        return middle - HIGH * upper.fontSize() > top.y() + upper.size().height()
                && middle + DEEP * upper.fontSize() < bottom.y() - FRAME;
    }

    /// Returns a line on either side of a moving row: seen wherever it is, and across no number.
    private List<Mark> rails(int row, double offset) {
        var y = top.y() + offset + row * upper.cellHeight();
        var right = top.x() + upper.size().width() - NumberGrid.GAP;
        return Stream.of(top.x() - RAIL, right + RAIL)
                .<Mark>map(x -> new Mark.Path(
                        Route.line(
                                new Point(x, y + RAIL), new Point(x, y + upper.cellHeight() - NumberGrid.GAP - RAIL)),
                        Stroke.of(Role.SUM, RAIL)))
                .toList();
    }
}
