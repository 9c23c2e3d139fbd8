package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import java.util.List;

/// One thing to be painted; a picture is a list of them, painted in order.
///
/// A mark says where, how large and with which roles; it knows no toolkit and no colour.
public sealed interface Mark {

    /// A rectangle with round corners.
    record Box(Rectangle bounds, double radius, Paint fill, Stroke stroke) implements Mark {}

    /// A circle.
    record Circle(Point centre, double radius, Paint fill, Stroke stroke) implements Mark {}

    /// A line along a route.
    record Path(Route route, Stroke stroke) implements Mark {}

    /// A filled surface; the outline is closed from its end to its start.
    record Area(Route outline, Paint fill) implements Mark {}

    /// A line of text.
    ///
    /// @param place the point of the baseline that `anchor` names
    /// @param size font size in pixels
    record Text(String text, Point place, Face face, double size, Paint paint, Anchor anchor) implements Mark {}

    /// An array as one small pixel for each cell.
    record Pixels(Rectangle bounds, Raster raster) implements Mark {}

    /// Marks that belong together.
    ///
    /// @param id names the group within its picture, such as `node-x_norm`; unique where it is not empty
    /// @param title what a reader is told of the group; empty if there is nothing to tell
    /// @param opacity 0 (not seen) to 1
    record Group(String id, String title, double opacity, List<Mark> marks) implements Mark {

        public Group {
            marks = List.copyOf(marks);
        }

        /// Returns a fully visible group.
        public static Group of(String id, String title, List<Mark> marks) {
            return new Group(id, title, 1, marks);
        }

        /// Returns the group less visible than it is, 1 being no less.
        Group faded(double share) {
            return new Group(id, title, opacity * share, marks);
        }
    }

    /// Which part of a line of text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Returns the mark enlarged about the origin by `scale` and then moved by `dx` and `dy` pixels.
    default Mark placed(double scale, double dx, double dy) {
        return new Placement(scale, dx, dy).of(this);
    }
}
