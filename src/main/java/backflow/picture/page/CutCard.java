package backflow.picture.page;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.picture.CardParts;
import backflow.picture.Mark;
import backflow.picture.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A card of which a window shows a part: its surface and its outline end at the border; a text, an array or a badge is
/// there as a whole or not at all.
record CutCard(Mark.Group card, Window window) {

    private static final int CORNER_PIECES = 6;

    Mark seen() {
        return new CardParts(card).seen(window::holds, this::part);
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
