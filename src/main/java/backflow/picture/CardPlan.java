package backflow.picture;

import backflow.graph.Box;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.layout.Footprint;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// What stands on the card of a box whatever the playhead, and how large that makes the card.
///
/// @param box what the card stands for
/// @param names the lines of its name
/// @param extents the extents of an array too large to show cell by cell; empty for others
/// @param badge the op, none for an input
/// @param hidden the broadcast that the box holds without showing it
/// @param uses how many contributions make its gradient
record CardPlan(
        Box box, List<String> names, String extents, Optional<Badge> badge, Optional<Broadcast> hidden, int uses) {

    static final double WIDTH = 118;
    static final double NAME_SIZE = 14;
    static final double SHAPE_SIZE = 13.5;
    static final double EXTENTS_SIZE = 13.5;
    static final double LINE = 16;

    private static final double MARGIN = 8;
    private static final double MOST_LINES = 3;
    private static final double TALL = 44;
    private static final double TALL_TOP = 19;
    private static final double SHORT_TOP = 24;
    private static final double TO_NAME = 23;
    private static final double TO_SHAPE = 17;
    private static final double BOTTOM = 9;
    private static final double HEADROOM = 16;
    private static final double HEADROOM_WITH_TAG = 38;

    static CardPlan of(Box box, Partition partition, Trace trace, Messages messages, TextMeasure measure) {
        var node = box.node();
        var map = HeatMap.in(node.shape(), new Rectangle(0, 0, SLOT, TALL));
        return new CardPlan(
                box,
                names(node, messages, measure),
                map.isThinned() ? extents(node) : "",
                box.onPath() ? badge(node, partition) : Optional.empty(),
                hidden(box, partition.level()),
                trace.graph().contributions(node).size());
    }

    /// The width that the value and the gradient have each.
    static final double SLOT = 3 * HeatMap.CELL_WIDTH;

    private static List<String> names(Node node, Messages messages, TextMeasure measure) {
        if (node.isImplicit() && node.op().orElseThrow() instanceof Broadcast copy) {
            return List.of(messages.text("picture.copy", AxisName.count(copy.symbols(), copy.summedAxes())));
        }
        var lines = wrapped(node.label(), measure);
        return lines.size() <= MOST_LINES ? lines : wrapped(node.id(), measure);
    }

    private static List<String> wrapped(String name, TextMeasure measure) {
        return WrappedName.lines(name, measure, Face.CODE_STRONG, NAME_SIZE, WIDTH - 2 * MARGIN);
    }

    private static String extents(Node node) {
        return String.join(
                "×", node.shape().extents().stream().map(String::valueOf).toList());
    }

    private static Optional<Badge> badge(Node node, Partition partition) {
        var stage = node.place().stage();
        return partition.level() == Level.STAGES && stage.isPresent()
                ? Optional.of(new Badge.Sign(String.valueOf(stage.getAsInt())))
                : node.op().map(op -> Badge.of(node, op));
    }

    private static Optional<Broadcast> hidden(Box box, Level level) {
        return level != Level.OPS
                ? Optional.empty()
                : box.nodes().stream()
                        .filter(node -> node.isImplicit() && node != box.node())
                        .flatMap(node -> node.op().stream())
                        .filter(Broadcast.class::isInstance)
                        .map(Broadcast.class::cast)
                        .findFirst();
    }

    /// Returns the room of the heat map that stands at `left`, seen from the card's top left corner.
    HeatMap map(double left) {
        var tall = isTall();
        return HeatMap.in(box.node().shape(), new Rectangle(left, tall ? TALL_TOP : SHORT_TOP, SLOT, tall ? TALL : 11));
    }

    private boolean isTall() {
        return Grid.of(box.node().shape()).rows() > 1;
    }

    /// Returns the baseline of a line of the name, seen from the card's top.
    double nameBaseline(int line) {
        return (isTall() ? TALL_TOP + TALL : SHORT_TOP + 11) + TO_NAME + line * LINE;
    }

    double shapeBaseline() {
        return nameBaseline(names.size() - 1) + TO_SHAPE;
    }

    double height() {
        return shapeBaseline() + (extents.isEmpty() ? 0 : LINE) + BOTTOM;
    }

    /// Tells whether a tag has no room beside the badges and stands above them.
    boolean isTagRaised() {
        return uses > 1 && hidden.isPresent();
    }

    Footprint footprint() {
        var headroom = isTagRaised() ? HEADROOM_WITH_TAG : badge.isPresent() || uses > 1 ? HEADROOM : 0;
        return new Footprint(new Size(WIDTH, height()), headroom);
    }
}
