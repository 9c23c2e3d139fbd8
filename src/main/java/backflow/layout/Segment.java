package backflow.layout;

/// One piece of a route; it begins where the piece before it ends.
public sealed interface Segment {

    /// A straight line to `end`.
    record Line(Point end) implements Segment {}

    /// A cubic Bézier curve to `end` with two control points.
    record Cubic(Point first, Point second, Point end) implements Segment {}

    /// Returns where the segment ends.
    Point end();

    /// Returns the point at parameter `t` in 0…1 of the segment that begins at `start`.
    default Point at(Point start, double t) {
        return switch (this) {
            case Line(var end) -> start.towards(end, t);
            case Cubic(var first, var second, var end) -> {
                var a = start.towards(first, t).towards(first.towards(second, t), t);
                var b = first.towards(second, t).towards(second.towards(end, t), t);
                yield a.towards(b, t);
            }
        };
    }

    /// Returns the same piece walked backwards, given where it begins.
    default Segment reversed(Point start) {
        return switch (this) {
            case Line _ -> new Line(start);
            case Cubic(var first, var second, var _) -> new Cubic(second, first, start);
        };
    }
}
