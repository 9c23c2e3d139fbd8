package backflow.picture.page;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A card of which a window shows a part: its surface and its outline end at the border; a text, an array or a badge is
/// there as a whole or not at all.
record CutCard(Mark.Group card, Window window) {

    private static final int CORNER_PIECES = 6;
    private static final Inspection MEASURE = Inspection.of(new Picture(new Size(0, 0), List.of()));

    Mark seen() {
        var marks = new ArrayList<Mark>();
        var missing = new ArrayList<Rectangle>();
        var surface = surface();
        for (var mark : card.marks()) {
            var place = MEASURE.bounds(mark);
            if (mark instanceof Mark.Box box && place.contains(surface)) {
                marks.addAll(part(box));
            } else if (window.holds(place) && missing.stream().noneMatch(cut -> cut.contains(place.centre()))) {
                marks.add(mark);
            } else {
                missing.add(place);
            }
        }
        return new Mark.Group(card.id(), card.title(), card.opacity(), marks);
    }

    /// Returns where the card's ground lies: the largest of its boxes that are filled.
    private Rectangle surface() {
        return card.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> !box.fill().equals(Paint.NONE))
                .map(Mark.Box::bounds)
                .max(Comparator.comparingDouble(bounds -> bounds.width() * bounds.height()))
                .orElseGet(() -> MEASURE.bounds(card));
    }

    private List<Mark> part(Mark.Box box) {
        var corners = corners(box.bounds(), box.radius());
        var outline =
                new Mark.Path(route(Stream.concat(corners.stream(), Stream.of(corners.getFirst()))), box.stroke());
        var inside = route(corners.stream().map(window::nearest));
        return Stream.concat(
                        Stream.of(new Mark.Area(inside, box.fill()))
                                .filter(area -> !box.fill().equals(Paint.NONE)),
                        window.seen(outline).stream())
                .toList();
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
}
