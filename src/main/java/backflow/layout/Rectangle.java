package backflow.layout;

import java.util.Collection;

/// An upright rectangle on a page, in pixels: its top left corner, its width and its height.
public record Rectangle(double x, double y, double width, double height) {

    public Rectangle {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a rectangle cannot be negative: " + width + "×" + height);
        }
    }

    /// Returns the rectangle between two opposite corners.
    public static Rectangle between(Point a, Point b) {
        return new Rectangle(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /// Returns the rectangle of the given size around `centre`.
    public static Rectangle around(Point centre, Size size) {
        return new Rectangle(
                centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }

    /// Returns the least rectangle that holds all of `parts`; an empty one at the origin if there are none.
    public static Rectangle hull(Collection<Rectangle> parts) {
        return parts.stream().reduce(Rectangle::union).orElse(new Rectangle(0, 0, 0, 0));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public Size size() {
        return new Size(width, height);
    }

    /// Returns the least rectangle that holds this one and `other`.
    public Rectangle union(Rectangle other) {
        return between(
                new Point(Math.min(x, other.x), Math.min(y, other.y)),
                new Point(Math.max(right(), other.right()), Math.max(bottom(), other.bottom())));
    }

    /// Returns the part of this rectangle that lies in `other`; without extent where there is none.
    public Rectangle within(Rectangle other) {
        var left = Math.max(x, other.x);
        var top = Math.max(y, other.y);
        return new Rectangle(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /// Returns this rectangle moved outwards by `margin` pixels on every side, inwards if negative.
    /// An inward move larger than the rectangle leaves its centre line or point.
    public Rectangle grow(double margin) {
        var wide = Math.max(0, width + 2 * margin);
        var high = Math.max(0, height + 2 * margin);
        return around(centre(), new Size(wide, high));
    }

    /// Returns this rectangle moved by `dx` and `dy` pixels.
    public Rectangle plus(double dx, double dy) {
        return new Rectangle(x + dx, y + dy, width, height);
    }

    /// Returns the rectangle that is `fraction` of the way from this one to `other`.
    public Rectangle towards(Rectangle other, double fraction) {
        return new Rectangle(
                x + (other.x - x) * fraction,
                y + (other.y - y) * fraction,
                width + (other.width - width) * fraction,
                height + (other.height - height) * fraction);
    }

    /// Returns the gap between the two rectangles, across or down, whichever is wider; negative where they overlap.
    public double gap(Rectangle other) {
        var across = Math.max(other.x - right(), x - other.right());
        var down = Math.max(other.y - bottom(), y - other.bottom());
        return Math.max(across, down);
    }

    /// Tells whether `point` lies inside or on the border.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /// Tells whether `other` lies wholly inside or on the border.
    public boolean contains(Rectangle other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Tells whether the insides of the two rectangles meet; a shared border does not count.
    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Tells whether the straight line between two points enters the inside.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Liang%E2%80%93Barsky_algorithm">Liang and Barsky, 1984</a>
    boolean isEnteredBetween(Point a, Point b) {
        if (Math.max(a.x(), b.x()) <= x || Math.min(a.x(), b.x()) >= right()) {
            return false;
        }
        var across = new Span(a.x(), b.x(), x, right());
        var down = new Span(a.y(), b.y(), y, bottom());
        return Math.max(across.in(), down.in()) < Math.min(across.out(), down.out());
    }

    /// The part of a way from `from` to `to`, as fractions of it, that lies strictly between two borders.
    private record Span(double from, double to, double low, double high) {

        double in() {
            return from == to ? within(0, 1) : Math.max(0, Math.min(at(low), at(high)));
        }

        double out() {
            return from == to ? within(1, 0) : Math.min(1, Math.max(at(low), at(high)));
        }

        private double within(double inside, double outside) {
            return from > low && from < high ? inside : outside;
        }

        private double at(double border) {
            return (border - from) / (to - from);
        }
    }
}
