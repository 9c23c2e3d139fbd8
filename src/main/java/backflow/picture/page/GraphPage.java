package backflow.picture.page;

import backflow.graph.Edge;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The graph on a page of an asked size.
///
/// A graph that fits is shown whole, as large as the page allows. Another is shown at its own size, at which every text
/// can be read: the page follows the current step, and the whole stands below in small.
public final class GraphPage {

    /// The least scale: the smallest letters of cards have 12 pixels at it.
    static final double READABLE = 0.9;

    private static final double LARGEST = 2;
    private static final double STRIP = 96;
    private static final double MOST_STRIP = 0.2;
    private static final double MARGIN = 40;

    private final Trace trace;
    private final Level level;
    private final GraphPicture graph;
    private final String mapTitle;
    private final Size page;

    /// Lays the graph of a level out.
    public GraphPage(Trace trace, Level level, Messages messages, Size page) {
        this(trace, level, GraphPicture.of(trace, level, messages), messages, page);
    }

    /// @param graph the graph of the trace at the level
    GraphPage(Trace trace, Level level, GraphPicture graph, Messages messages, Size page) {
        this.trace = trace;
        this.level = level;
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
        var whole = graph.at(playhead, look);
        var fit = Math.min(
                page.width() / graph.size().width(),
                page.height() / graph.size().height());
        return fit < READABLE ? following(whole, playhead) : fitting(whole, Math.min(fit, LARGEST));
    }

    private Picture fitting(Picture whole, double scale) {
        var left = (page.width() - whole.size().width() * scale) / 2;
        var top = (page.height() - whole.size().height() * scale) / 2;
        return new Picture(
                page,
                whole.marks().stream()
                        .map(mark -> mark.placed(scale, left, top))
                        .toList());
    }

    private Picture following(Picture whole, double playhead) {
        var view = new Size(page.width(), page.height() - Math.min(STRIP, MOST_STRIP * page.height()));
        var scale = Math.clamp(view.height() / whole.size().height(), READABLE, 1);
        var seen = seen(playhead, new Size(view.width() / scale, view.height() / scale));
        var window = new Window(new Rectangle(0, 0, view.width(), view.height()));
        var marks = new ArrayList<Mark>();
        whole.marks()
                .forEach(mark -> marks.addAll(window.seen(mark.placed(scale, -seen.x() * scale, -seen.y() * scale))));
        marks.addAll(new MiniMap(graph, mapTitle)
                .in(new Rectangle(0, view.height(), page.width(), page.height() - view.height()), seen));
        return new Picture(page, marks);
    }

    /// Returns the part of the graph's own page that is seen.
    ///
    /// The cards between which a step moves something are in the middle, and the changed one is always seen.
    /// At 0 the page stands where the first step needs it.
    private Rectangle seen(double playhead, Size view) {
        if (trace.length() == 0) {
            return view(0, 0, view);
        }
        var step = trace.step(Math.clamp((int) Math.ceil(playhead), 1, trace.length()));
        var cards = Rectangle.hull(nodes(step).map(this::card).toList()).centre();
        var changed = card(nodes(step).findFirst().orElseThrow()).grow(MARGIN);
        var x = revealing(cards.x(), changed.x(), changed.right(), view.width());
        var y = revealing(cards.y(), changed.y(), changed.bottom(), view.height());
        return view(x, y, view);
    }

    /// Returns the part of the graph's own page around a middle, as far as the graph reaches.
    private Rectangle view(double x, double y, Size view) {
        var whole = graph.size();
        return new Rectangle(
                start(x, view.width(), whole.width()),
                start(y, view.height(), whole.height()),
                view.width(),
                view.height());
    }

    private Rectangle card(Node node) {
        return graph.layout().card(trace.partition(level).boxOf(node));
    }

    /// Returns the middle of a view, moved as little as needed for it to hold what lies between two places.
    private static double revealing(double middle, double first, double last, double view) {
        var most = first + view / 2;
        return Math.clamp(middle, Math.min(most, last - view / 2), most);
    }

    /// Returns where a view begins that has `middle` in its middle, as far as the graph reaches.
    private static double start(double middle, double view, double whole) {
        return view >= whole ? (whole - view) / 2 : Math.clamp(middle - view / 2, 0, whole - view);
    }

    /// Returns the nodes of a step, first the one that it changes.
    private Stream<Node> nodes(Step step) {
        return switch (step) {
            case Step.Forward(Node node, var _) ->
                Stream.concat(
                        Stream.of(node), trace.graph().operands(node).stream().map(Edge::from));
            case Step.Arrival arrival -> Stream.of(arrival.node());
            case Step.Backward backward ->
                List.of(backward.edge().from(), backward.edge().to()).stream();
        };
    }
}
