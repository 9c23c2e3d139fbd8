package backflow.picture;

import backflow.layout.Route;
import backflow.layout.Segment;
import java.util.List;

/// Heads of arrows.
final class Arrow {

    private Arrow() {}

    /// Returns the head at the end of a way, pointing as the way goes.
    ///
    /// @param before how far before the end its tip stands
    static Mark head(Route way, double length, double before, Paint paint) {
        var points = way.points();
        var end = points.getLast();
        var from = points.get(points.size() - 2);
        var distance = Math.max(from.distance(end), 1e-9);
        var dx = (end.x() - from.x()) / distance;
        var dy = (end.y() - from.y()) / distance;
        var tip = end.plus(-dx * before, -dy * before);
        var back = tip.plus(-dx * length, -dy * length);
        return new Mark.Area(
                new Route(
                        tip,
                        List.of(
                                new Segment.Line(back.plus(dy * length / 2, -dx * length / 2)),
                                new Segment.Line(back.plus(-dy * length / 2, dx * length / 2)))),
                paint);
    }
}
