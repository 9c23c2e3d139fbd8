package backflow.picture.page;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.picture.Mark;
import backflow.picture.MarkBounds;
import backflow.picture.Paint;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of a larger picture that a page shows.
///
/// Lines end at its border, and so does the surface of a card. A text, a cell or a sign that the border would cut is
/// left out, so that none is seen in part.
///
/// @param bounds where the window stands on the page
record Window(Rectangle bounds) {

    private static final MarkBounds BOUNDS = MarkBounds.bundled();
    private static final double LINE = 2;
    private static final int CORNER_PIECES = 6;

    /// Returns what is seen of a mark: itself, a part of it, or nothing.
    List<Mark> seen(Mark mark) {
        var place = BOUNDS.of(mark);
        if (holds(place)) {
            return List.of(mark);
        }
        if (!bounds.overlaps(place.grow(LINE))) {
            return List.of();
        }
        return switch (mark) {
            case Mark.Group group -> List.of(part(group));
            case Mark.Path path -> pieces(path);
            case Mark.Box box -> part(box);
            case Mark.Area _, Mark.Circle _, Mark.Pixels _, Mark.Text _ -> List.of();
        };
    }

    private Mark part(Mark.Group group) {
        var parts = group.marks().stream().flatMap(part -> seen(part).stream()).toList();
        return new Mark.Group(group.id(), group.title(), group.opacity(), parts);
    }

    /// Tells whether a place lies in the window, its line included.
    private boolean holds(Rectangle place) {
        return bounds.contains(place.grow(LINE));
    }

    /// Returns the part of a box that is seen, and of its outline what does not run along the border.
    private List<Mark> part(Mark.Box box) {
        var corners = corners(box.bounds(), box.radius());
        var outline =
                new Mark.Path(route(Stream.concat(corners.stream(), Stream.of(corners.getFirst()))), box.stroke());
        var inside = route(corners.stream().map(this::nearest));
        return Stream.concat(
                        Stream.of(new Mark.Area(inside, box.fill()))
                                .filter(area -> !box.fill().equals(Paint.NONE)),
                        pieces(outline).stream())
                .toList();
    }

    /// Returns the point of the window that is nearest to another.
    private Point nearest(Point point) {
        return new Point(
                Math.clamp(point.x(), bounds.x(), bounds.right()), Math.clamp(point.y(), bounds.y(), bounds.bottom()));
    }

    private static Route route(Stream<Point> points) {
        var all = points.toList();
        return new Route(
                all.getFirst(),
                all.stream().skip(1).<Segment>map(Segment.Line::new).toList());
    }

    /// Returns points around a rectangle with round corners, from the right side of the lower right corner on.
    private static List<Point> corners(Rectangle bounds, double radius) {
        var points = new ArrayList<Point>();
        for (var corner = 0; corner < 4; corner++) {
            var x = corner == 0 || corner == 3 ? bounds.right() - radius : bounds.x() + radius;
            var y = corner < 2 ? bounds.bottom() - radius : bounds.y() + radius;
            for (var piece = 0; piece <= CORNER_PIECES; piece++) {
                var angle = Math.PI / 2 * (corner + (double) piece / CORNER_PIECES);
                points.add(new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
            }
        }
        return points;
    }

    private List<Mark> pieces(Mark.Path path) {
        var inside = bounds.grow(-path.stroke().width() / 2);
        var pieces = new ArrayList<Mark>();
        var run = new ArrayList<Point>();
        for (var point : dense(path.route())) {
            if (inside.contains(point)) {
                run.add(point);
            } else {
                end(run, path.stroke(), pieces);
            }
        }
        end(run, path.stroke(), pieces);
        return pieces;
    }

    /// Points so near to each other that a line ends within a pixel of the border.
    private static List<Point> dense(Route route) {
        var points = new ArrayList<Point>();
        var corners = route.points();
        points.add(route.start());
        for (var i = 1; i < corners.size(); i++) {
            var from = corners.get(i - 1);
            var pieces = Math.max(1, (int) Math.ceil(from.distance(corners.get(i))));
            for (var piece = 1; piece <= pieces; piece++) {
                points.add(from.towards(corners.get(i), (double) piece / pieces));
            }
        }
        return points;
    }

    private static void end(List<Point> run, Stroke stroke, List<Mark> pieces) {
        if (run.size() > 1) {
            var segments = run.stream().skip(1).<Segment>map(Segment.Line::new).toList();
            pieces.add(new Mark.Path(new Route(run.getFirst(), segments), stroke));
        }
        run.clear();
    }
}
