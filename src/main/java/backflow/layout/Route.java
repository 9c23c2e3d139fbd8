package backflow.layout;

import java.util.ArrayList;
import java.util.List;

/// The way of an edge across the page: where it starts, and its segments in order.
public record Route(Point start, List<Segment> segments) {

    private static final int PIECES_OF_A_CURVE = 24;

    public Route {
        segments = List.copyOf(segments);
    }

    /// Returns the straight route between two points.
    public static Route line(Point start, Point end) {
        return new Route(start, List.of(new Segment.Line(end)));
    }

    /// Returns where the route ends.
    public Point end() {
        return segments.isEmpty() ? start : segments.getLast().end();
    }

    /// Returns the same way walked from its end to its start.
    public Route reversed() {
        var back = new ArrayList<Segment>();
        var from = start;
        for (var segment : segments) {
            back.addFirst(segment.reversed(from));
            from = segment.end();
        }
        return new Route(from, back);
    }

    /// Returns the route moved by `dx` and `dy` pixels.
    public Route plus(double dx, double dy) {
        var moved = segments.stream()
                .<Segment>map(segment -> switch (segment) {
                    case Segment.Line(var end) -> new Segment.Line(end.plus(dx, dy));
                    case Segment.Cubic(var first, var second, var end) ->
                        new Segment.Cubic(first.plus(dx, dy), second.plus(dx, dy), end.plus(dx, dy));
                })
                .toList();
        return new Route(start.plus(dx, dy), moved);
    }

    /// Returns the corners of a polyline that stays within a fraction of a pixel of the route.
    public List<Point> points() {
        var points = new ArrayList<Point>();
        points.add(start);
        for (var segment : segments) {
            var from = points.getLast();
            var pieces = segment instanceof Segment.Cubic ? PIECES_OF_A_CURVE : 1;
            for (var piece = 1; piece <= pieces; piece++) {
                points.add(segment.at(from, (double) piece / pieces));
            }
        }
        return points;
    }

    /// Returns the length of the way in pixels.
    public double length() {
        var points = points();
        var length = 0.0;
        for (var i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /// Returns the point after `fraction` (0…1) of the way's length.
    public Point at(double fraction) {
        var points = points();
        var left = fraction * length();
        for (var i = 1; i < points.size(); i++) {
            var step = points.get(i - 1).distance(points.get(i));
            if (step > 0 && left <= step) {
                return points.get(i - 1).towards(points.get(i), Math.max(0, left) / step);
            }
            left -= step;
        }
        return points.getLast();
    }

    /// Returns the first part of the way, `fraction` (0…1) of its length.
    public Route upTo(double fraction) {
        var points = points();
        var left = fraction * length();
        var part = new ArrayList<Segment>();
        for (var i = 1; i < points.size() && left > 0; i++) {
            var step = points.get(i - 1).distance(points.get(i));
            part.add(new Segment.Line(
                    left < step ? points.get(i - 1).towards(points.get(i), left / step) : points.get(i)));
            left -= step;
        }
        return fraction < 1 ? new Route(start, part) : this;
    }

    /// Returns the least upright rectangle around the route.
    public Rectangle bounds() {
        return Rectangle.hull(
                points().stream().map(point -> Rectangle.between(point, point)).toList());
    }

    /// Tells whether the way enters the inside of `area`; running along its border does not count.
    public boolean enters(Rectangle area) {
        var points = points();
        for (var i = 1; i < points.size(); i++) {
            if (area.isEnteredBetween(points.get(i - 1), points.get(i))) {
                return true;
            }
        }
        return false;
    }
}
