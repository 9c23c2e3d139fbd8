package backflow.picture;

import static java.util.Objects.requireNonNull;

import backflow.graph.Box;
import backflow.graph.BoxEdge;
import backflow.graph.Detail;
import backflow.graph.IndexNotation;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.layout.GraphLayout;
import backflow.layout.LayeredLayout;
import backflow.layout.Point;
import backflow.layout.ReadingOrder;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Spacing;
import backflow.text.Messages;
import backflow.trace.Tour;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The graph of a trace at one level or with copies opened at it, laid out once and drawn at any place of the playhead.
///
/// Immutable; making one lays the graph out, which takes a while the first time, so a window makes it off its thread.
public final class GraphPicture {

    /// The least scale at which every letter on the cards has twelve pixels.
    public static final double READABLE = 0.9;

    private static final double MARGIN = 18;

    private final Trace trace;
    private final Partition partition;
    private final Map<Box, NodeCard> cards;
    private final GraphLayout<Box, BoxEdge> layout;
    private final Map<Box, Rectangle> rooms = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<View, Resting> resting = new ConcurrentHashMap<>();
    private final AtomicReference<Optional<StepMarks>> made = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Glimpse>> glimpsed = new AtomicReference<>(Optional.empty());

    private GraphPicture(Trace trace, Partition partition, Map<Box, NodeCard> cards, GraphLayout<Box, BoxEdge> layout) {
        this.trace = trace;
        this.partition = partition;
        this.cards = cards;
        this.layout = layout;
        cards.forEach((box, card) -> {
            rooms.put(box, room(layout.card(box), card.plan()));
            boxes.put(NodeCard.id(box), box);
        });
    }

    /// Lays out the boxes of a level.
    public static GraphPicture of(Trace trace, Level level, Messages messages) {
        return of(trace, Detail.of(level), messages);
    }

    /// Lays out the boxes of a level with copies opened at it.
    public static GraphPicture of(Trace trace, Detail detail, Messages messages) {
        var partition = trace.partition(detail);
        var measure = TextMeasure.bundled();
        var notation = new IndexNotation(trace.graph());
        var colours = new ArrayColours();
        var cards = new LinkedHashMap<Box, NodeCard>();
        for (var box : partition.boxes()) {
            var plan = CardPlan.of(box, partition, trace, notation, messages, measure);
            cards.put(box, new NodeCard(plan, trace, notation, colours, messages, measure));
        }
        var inputs = trace.graph().inputs().stream().map(partition::boxOf).toList();
        var graph = partition.asGraph();
        var output = partition.boxOf(trace.graph().output());
        var order = ReadingOrder.of(graph, inputs, output);
        var layout = new LayeredLayout<Box, BoxEdge>(
                        box -> requireNonNull(cards.get(box)).plan().footprint(), order, Spacing.STANDARD)
                .layout(graph);
        return new GraphPicture(trace, partition, cards, layout.plus(MARGIN, MARGIN));
    }

    /// Returns the trace whose graph this is.
    public Trace trace() {
        return trace;
    }

    /// Returns the boxes that the cards stand for.
    public Partition partition() {
        return partition;
    }

    /// Returns the box whose card has an id.
    Optional<Box> box(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /// Returns the card of a box.
    NodeCard card(Box box) {
        return requireNonNull(cards.get(box));
    }

    /// Returns where cards and edges stand on the page.
    public GraphLayout<Box, BoxEdge> layout() {
        return layout;
    }

    /// Returns where each card stands with what sticks out of it.
    public Map<Box, Rectangle> rooms() {
        return Collections.unmodifiableMap(rooms);
    }

    /// Returns where a card stands with what sticks out of it.
    public Rectangle room(Box box) {
        return requireNonNull(rooms.get(box));
    }

    private static Rectangle room(Rectangle card, CardPlan plan) {
        var headroom = plan.footprint().headroom();
        return new Rectangle(card.x(), card.y() - headroom, card.width() + plan.reach(), card.height() + headroom);
    }

    /// Returns the size of the page: the graph with a margin.
    public Size size() {
        return new Size(layout.bounds().width() + 2 * MARGIN, layout.bounds().height() + 2 * MARGIN);
    }

    /// Returns one of the graph's pictures as a part of the page shows it: of a card that its border cuts only what is
    /// seen whole is there, and its name where there is room for it.
    public Picture within(Picture picture, Rectangle seen, View view) {
        var glimpse = new Glimpse(this, picture, seen, view, glimpsed.get());
        glimpsed.set(Optional.of(glimpse));
        return glimpse.picture();
    }

    /// Returns the cell of a value or of a gradient that is drawn at a point of the page.
    public Optional<PointedCell> cellAt(Point point, double playhead) {
        var moment = Moment.of(trace, playhead);
        return cards.entrySet().stream()
                .filter(card -> layout.card(card.getKey()).contains(point))
                .findFirst()
                .flatMap(card -> {
                    var place = layout.card(card.getKey());
                    var state = CardState.of(card.getKey(), trace, moment);
                    return card.getValue().cellAt(point.plus(-place.x(), -place.y()), state);
                });
    }

    /// Returns the picture when `playhead` steps are done, in the standard view.
    public Picture at(double playhead) {
        return at(playhead, View.STANDARD);
    }

    /// Returns the picture when `playhead` steps are done; 3.25 is a quarter into the fourth.
    public Picture at(double playhead, View view) {
        return at(playhead, view, Set.of());
    }

    /// Returns the picture in which the edges of nodes that are pointed at are lit.
    public Picture at(double playhead, View view, Set<Node> pointed) {
        return new Picture(size(), marks(Moment.of(trace, playhead), view, pointed));
    }

    /// Returns the picture of the responsibility of one value, as far as the tour through it has come.
    public Picture at(Tour tour, View view) {
        var still = resting.computeIfAbsent(view, seen -> Resting.of(marks(Moment.after(trace), seen, Set.of())));
        return new Picture(size(), new TourMarks(layout, still, tour).all());
    }

    private List<Mark> marks(Moment moment, View view, Set<Node> pointed) {
        var key = new StepMarks.Key(moment.number(), moment.done(), view, pointed);
        var step = made.get()
                .filter(before -> before.key().equals(key))
                .orElseGet(() -> new StepMarks(trace, moment, key, layout, cards));
        made.set(Optional.of(step));
        var marks = step.at(moment);
        var edges = new EdgeMarks(trace, moment);
        if (edges.isArriving()) {
            marks.add(edges.arrival(layout.card(partition.boxOf(trace.graph().output()))));
        }
        return List.copyOf(marks);
    }

    /// Returns where the copies stand that can be opened, and those that can be closed again, when `playhead` steps are
    /// done.
    public List<CopySign> copies(double playhead) {
        var moment = Moment.of(trace, playhead);
        var signs = new ArrayList<CopySign>();
        cards.forEach((box, card) -> {
            var place = layout.card(box);
            for (var copy : card.border(CardState.of(box, trace, moment)).copiesToToggle(partition.detail())) {
                var area = copy.bounds().plus(place.x(), place.y());
                signs.add(new CopySign(copy.node(), box, area));
            }
        });
        return signs;
    }
}
