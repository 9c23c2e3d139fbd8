package backflow.picture.page;

import backflow.graph.Level;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.View;
import backflow.picture.sight.Focus;
import backflow.picture.sight.MapPlace;
import backflow.picture.sight.MiniMap;
import backflow.picture.sight.Rest;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.Optional;

/// The graph on a page of an asked size.
///
/// A graph that fits is shown whole, as large as the page allows. Another is shown at its own size, at which every text
/// can be read: the page follows the current step, and where there is room the whole stands beside it in small.
public final class GraphPage {

    private static final double LARGEST = 2;
    private static final double MAP_CORNER = 4;

    private final GraphPicture graph;
    private final String mapTitle;
    private final Size page;

    /// Lays the graph of a level out.
    public GraphPage(Trace trace, Level level, Messages messages, Size page) {
        this(GraphPicture.of(trace, level, messages), messages, page);
    }

    GraphPage(GraphPicture graph, Messages messages, Size page) {
        this.graph = graph;
        this.mapTitle = messages.text("picture.map");
        this.page = page;
    }

    /// Returns the page when `playhead` steps are done, in the standard view.
    public Picture at(double playhead) {
        return at(playhead, View.STANDARD);
    }

    /// Returns the page when `playhead` steps are done.
    public Picture at(double playhead, View look) {
        var viewport = viewport(playhead);
        var marks = new ArrayList<Mark>();
        var window = new Window(new Rectangle(0, 0, page.width(), page.height()));
        graph.within(graph.at(playhead, look), viewport.shown(page), look).marks().stream()
                .map(mark -> mark.placed(viewport.scale(), viewport.x(), viewport.y()))
                .forEach(mark -> marks.addAll(window.seen(mark)));
        MapPlace.of(graph, viewport, page, Optional.empty())
                .ifPresent(room -> marks.add(map(room, viewport.shown(page))));
        return new Picture(page, marks);
    }

    /// Returns what part of the graph is seen and how large; at 0 the page stands where the first step needs it.
    private Viewport viewport(double playhead) {
        var whole = Viewport.fit(graph.size(), page, GraphPicture.READABLE, LARGEST);
        return Focus.of(graph, (int) Math.ceil(playhead))
                .map(focus -> Rest.on(graph, page).around(focus, whole))
                .orElse(whole);
    }

    private Mark map(Rectangle room, Rectangle seen) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(
                new Rectangle(0, 0, room.width(), room.height()),
                MAP_CORNER,
                Paint.of(Role.CARD),
                Stroke.of(Role.HAIRLINE, 1)));
        marks.addAll(new MiniMap(graph, room.size()).marks(seen));
        return Mark.Group.of("overview", mapTitle, marks).placed(1, room.x(), room.y());
    }
}
