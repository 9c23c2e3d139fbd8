package backflow.layout;

/// A place on a page, in pixels; x grows to the right and y downwards.
public record Point(double x, double y) {

    /// Returns this point moved by `dx` and `dy` pixels.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// Returns the point that lies `fraction` of the way from here to `other`.
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }

    /// Returns the distance to `other` in pixels.
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
