package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Route;
import java.util.List;

/// What a cell without a number says beside its colour: a dash where it is negative, a plus where it is clipped, a
/// cross where it is not a number, a stroke up or down where it is infinite.
public final class CellSign {

    /// How far a sign reaches on each side of its middle, in pixels.
    public static final double REACH = 3;

    /// Cells that are smaller than this have a sign only where they are not finite.
    public static final double LEAST_CELL = 7;

    private CellSign() {}

    /// Returns the sign of a value around `centre`; nothing for a positive one on the scale.
    public static List<Mark> of(double value, Point centre, HeatScale scale) {
        var ink = Stroke.of(Role.INK, 1.2);
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
