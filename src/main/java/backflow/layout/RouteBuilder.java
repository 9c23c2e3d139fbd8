package backflow.layout;

import java.util.ArrayList;
import java.util.List;

/// Draws a route from left to right out of level lines and S-curves; every joint is level, so the route has no kink.
final class RouteBuilder {

    /// How far the control points of an S-curve pass each other, so that steep ones still leave level.
    private static final double OVERLAP = 0.1;

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

    /// Draws an S-curve to `(x, y)` that is steepest near `steepest`, a line where nothing is to climb.
    void curveTo(double x, double y, double steepest) {
        if (y == pen.y()) {
            lineTo(x);
            return;
        }
        var overlap = (x - pen.x()) * OVERLAP;
        var end = new Point(x, y);
        var first = new Point(Math.clamp(steepest + overlap, pen.x(), x), pen.y());
        var second = new Point(Math.clamp(steepest - overlap, pen.x(), x), y);
        segments.add(new Segment.Cubic(first, second, end));
        pen = end;
    }

    Route build() {
        return new Route(start, segments);
    }
}
