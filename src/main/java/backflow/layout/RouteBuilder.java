package backflow.layout;

import java.util.ArrayList;
import java.util.List;

/// Draws a route from left to right out of level lines and S-curves; every joint is level, so the route has no kink.
final class RouteBuilder {

    /// How far the control points of an S-curve reach into it: more than a half, so that steep ones still leave level.
    private static final double REACH = 0.6;

    private final Point start;
    private final List<Segment> segments = new ArrayList<>();
    private Point pen;

    RouteBuilder(Point start) {
        this.start = start;
        this.pen = start;
    }

    /// Draws a level line to `x`.
    void lineTo(double x) {
        if (x > pen.x()) {
            pen = new Point(x, pen.y());
            if (!segments.isEmpty() && segments.getLast() instanceof Segment.Line) {
                segments.removeLast();
            }
            segments.add(new Segment.Line(pen));
        }
    }

    /// Draws an S-curve to `(x, y)`, a line where nothing is to climb.
    void curveTo(double x, double y) {
        if (y == pen.y()) {
            lineTo(x);
            return;
        }
        var reach = (x - pen.x()) * REACH;
        var end = new Point(x, y);
        segments.add(new Segment.Cubic(pen.plus(reach, 0), end.plus(-reach, 0), end));
        pen = end;
    }

    Route build() {
        return new Route(start, segments);
    }
}
