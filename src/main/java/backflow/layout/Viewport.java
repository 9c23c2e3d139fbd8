package backflow.layout;

/// Which part of a page a view shows: a point p of the page stands at `scale · p + (x, y)` in the view.
///
/// @param scale pixels of the view for one of the page
/// @param x where the page's left edge stands in the view
/// @param y where the page's upper edge stands in the view
public record Viewport(double scale, double x, double y) {
    public static final Viewport IDENTITY = new Viewport(1, 0, 0);

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 6;

    /// Returns the page shown as large as the view allows, within limits, and centred.
    ///
    /// @param least the smallest scale; a page that does not fit then shows its beginning
    /// @param most the largest scale
    public static Viewport fit(Size page, Size view, double least, double most) {
        double scale = Math.min(view.width() / page.width(), view.height() / page.height());
        double held = Double.isFinite(scale) ? Math.clamp(scale, least, Math.max(least, most)) : 1;
        return new Viewport(held, 0, 0).within(page, view);
    }

    /// Returns the view zoomed by a factor about a point of the view, which stays where it is.
    public Viewport zoomed(double factor, Point about) {
        double zoomed = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double ratio = zoomed / scale;
        return new Viewport(zoomed, about.x() - (about.x() - x) * ratio, about.y() - (about.y() - y) * ratio);
    }

    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy);
    }

    /// Returns the view moved so that a point of the page stands in its middle.
    public Viewport centredOn(Point onPage, Size view) {
        return new Viewport(scale, view.width() / 2 - onPage.x() * scale, view.height() / 2 - onPage.y() * scale);
    }

    /// Returns the view moved so that no more of it than needed is empty: a page that fits is centred, another covers
    /// the view.
    public Viewport within(Size page, Size view) {
        return new Viewport(
                scale, held(x, page.width() * scale, view.width()), held(y, page.height() * scale, view.height()));
    }

    private static double held(double offset, double page, double view) {
        return page <= view ? (view - page) / 2 : Math.clamp(offset, view - page, 0);
    }

    /// Returns the view moved as little as needed to show a part of the page with some of what surrounds it.
    ///
    /// @param margin the least distance to the edges, as a share of the view; less where the part is large
    public Viewport revealing(Rectangle part, Size view, double margin) {
        Rectangle now = inView(part);
        return moved(
                shift(now.x(), now.width(), view.width(), margin * view.width()),
                shift(now.y(), now.height(), view.height(), margin * view.height()));
    }

    private static double shift(double start, double length, double view, double margin) {
        double room = Math.min(margin, Math.max(0, (view - length) / 2));
        if (start < room) {
            return room - start;
        }
        return Math.min(0, view - room - length - start);
    }

    /// Returns the view a share of the way to another one: every point of the page moves there straight.
    public Viewport towards(Viewport end, double share) {
        return new Viewport(scale + (end.scale - scale) * share, x + (end.x - x) * share, y + (end.y - y) * share);
    }

    /// Returns the point of the page that stands at a point of the view.
    public Point onPage(Point inView) {
        return new Point((inView.x() - x) / scale, (inView.y() - y) / scale);
    }

    /// Returns where a part of the page stands in the view.
    public Rectangle inView(Rectangle part) {
        return new Rectangle(part.x() * scale + x, part.y() * scale + y, part.width() * scale, part.height() * scale);
    }

    /// Returns the part of the page that a view shows.
    public Rectangle shown(Size view) {
        return new Rectangle(-x / scale, -y / scale, view.width() / scale, view.height() / scale);
    }
}
