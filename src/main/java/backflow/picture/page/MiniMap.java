package backflow.picture.page;

import backflow.layout.Rectangle;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The whole graph in small, with the part that is seen framed.
///
/// @param graph the graph
/// @param title what a reader is told of the map
record MiniMap(GraphPicture graph, String title) {

    private static final double MARGIN = 14;

    /// Returns the map in the middle of a strip of the page.
    ///
    /// @param seen the part of the graph's own page that is seen
    List<Mark> in(Rectangle strip, Rectangle seen) {
        var room = strip.grow(-MARGIN);
        var whole = graph.size();
        var scale = Math.min(room.width() / whole.width(), room.height() / whole.height());
        if (!(scale > 0)) {
            return List.of();
        }
        var left = room.centre().x() - whole.width() * scale / 2;
        var top = room.centre().y() - whole.height() * scale / 2;
        return marks(seen, scale).stream()
                .map(mark -> mark.placed(scale, left, top))
                .toList();
    }

    private List<Mark> marks(Rectangle seen, double scale) {
        var marks = new ArrayList<Mark>();
        var layout = graph.layout();
        layout.routes().values().forEach(route -> marks.add(new Mark.Path(route, Stroke.of(Role.HAIRLINE, 1 / scale))));
        layout.cards().values().forEach(card -> marks.add(new Mark.Box(card, 0, Paint.of(Role.MUTED), Stroke.NONE)));
        var left = Math.max(0, seen.x());
        var top = Math.max(0, seen.y());
        var frame = new Rectangle(
                left,
                top,
                Math.min(graph.size().width(), seen.right()) - left,
                Math.min(graph.size().height(), seen.bottom()) - top);
        marks.add(new Mark.Box(frame, 2 / scale, Paint.NONE, Stroke.of(Role.INK, 1.5 / scale)));
        return List.of(Mark.Group.of("overview", title, marks));
    }
}
