package backflow.picture.page;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The part of a larger picture that a page shows.
///
/// Edges end at its border, and so does the surface of a card. A text, an array or a badge that the border would cut is
/// left out, so that none is seen in part.
///
/// @param bounds where the window stands on the page
record Window(Rectangle bounds) {

    private static final double LINE = 3;

    /// Returns what is seen of a mark: itself, a part of it, or nothing.
    List<Mark> seen(Mark mark) {
        var inspection = Inspection.of(new Picture(new Size(0, 0), List.of(mark)));
        var place = inspection.bounds(mark);
        if (holds(place)) {
            return List.of(mark);
        }
        if (!bounds.overlaps(place.grow(LINE))) {
            return List.of();
        }
        return switch (mark) {
            case Mark.Group group when inspection.texts().isEmpty() -> List.of(part(group));
            case Mark.Group group -> List.of(new CutCard(group, this).seen());
            case Mark.Path path -> pieces(path);
            default -> List.of();
        };
    }

    private Mark part(Mark.Group group) {
        var parts = group.marks().stream().flatMap(part -> seen(part).stream()).toList();
        return new Mark.Group(group.id(), group.title(), group.opacity(), parts);
    }

    /// Tells whether a place lies in the window, its line included.
    boolean holds(Rectangle place) {
        return bounds.contains(place.grow(LINE));
    }

    /// Returns the point of the window that is nearest to another.
    Point nearest(Point point) {
        return new Point(
                Math.clamp(point.x(), bounds.x(), bounds.right()), Math.clamp(point.y(), bounds.y(), bounds.bottom()));
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
