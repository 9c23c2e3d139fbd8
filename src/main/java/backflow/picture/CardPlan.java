package backflow.picture;

import backflow.graph.Box;
import backflow.graph.IndexNotation;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.layout.Footprint;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// What stands on the card of a box whatever the playhead, and how large that makes the card.
///
/// @param box what the card stands for
/// @param words what it is called
/// @param extents the extents of an array too large to show cell by cell; empty for others
/// @param badge the op, none for an input
/// @param hidden the copies that the box holds without showing them
/// @param uses how many contributions make its gradient
record CardPlan(Box box, CardWords words, String extents, Optional<Badge> badge, List<Node> hidden, int uses) {

    static final double WIDTH = 118;
    static final double EXTENTS_SIZE = 13.5;
    static final double LINE = 16;

    private static final double MARGIN = 8;

    /// How wide letters may be.
    static final double LETTERS = WIDTH - 2 * MARGIN;

    private static final double TALL = 44;
    private static final double TALL_TOP = 19;
    private static final double SHORT_TOP = 24;
    private static final double TO_NAME = 23;
    private static final double BOTTOM = 10;
    private static final double HEADROOM = 16;
    private static final double HEADROOM_WITH_TAG = 38;

    static CardPlan of(
            Box box, Partition partition, Trace trace, IndexNotation notation, Messages messages, TextMeasure measure) {
        var node = box.node();
        var map = HeatMap.in(node.shape(), new Rectangle(0, 0, SLOT, TALL));
        return new CardPlan(
                box,
                CardWords.of(node, notation, messages, measure, LETTERS),
                map.isLarge() ? extents(node) : "",
                box.onPath() ? badge(node, partition) : Optional.empty(),
                hidden(box, partition.level()),
                trace.graph().contributions(node).size());
    }

    /// The width that the value and the gradient have each.
    static final double SLOT = 3 * HeatMap.CELL_WIDTH;

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

    private static List<Node> hidden(Box box, Level level) {
        return level == Level.OPS && box.onPath()
                ? box.nodes().stream()
                        .filter(node -> node.isImplicit() && node != box.node())
                        .toList()
                : List.of();
    }

    /// Returns the room of the heat map that stands at `left`, seen from the card's top left corner.
    HeatMap map(double left) {
        var tall = isTall();
        return HeatMap.in(
                box.node().shape(),
                new Rectangle(left, (tall ? TALL_TOP : SHORT_TOP) + spare(), SLOT, tall ? TALL : HeatMap.CELL_HEIGHT));
    }

    /// Returns the share of the map in the room of a line that only the indices need: the rest stands below it.
    private double spare() {
        return Math.max(0, words.indices().size() - words.shapes().size()) * LINE / 3;
    }

    private boolean isTall() {
        return Grid.of(box.node().shape()).rows() > 1;
    }

    /// Returns the baseline of one of so many lines, which stand in the middle of their room.
    double baseline(int line, int lines) {
        var first = (isTall() ? TALL_TOP + TALL : SHORT_TOP + HeatMap.CELL_HEIGHT) + TO_NAME;
        return first + (line + (words.most() - lines) / 2.0) * LINE;
    }

    /// Returns where the letters begin, seen from the card's top.
    double lettersTop() {
        return baseline(0, words.most()) - LINE;
    }

    double extentsBaseline() {
        return baseline(words.most(), words.most());
    }

    double height() {
        return baseline(words.most() - (extents.isEmpty() ? 1 : 0), words.most()) + BOTTOM;
    }

    /// Tells whether a tag has no room beside the badges and stands above them.
    boolean isTagRaised() {
        return uses > 1 && !hidden.isEmpty();
    }

    /// Returns how far beyond the card's right border its tag reaches.
    double reach() {
        return uses > 1 ? CardBorder.TAG_REACH : 0;
    }

    Footprint footprint() {
        var headroom = isTagRaised() ? HEADROOM_WITH_TAG : badge.isPresent() || uses > 1 ? HEADROOM : 0;
        return new Footprint(new Size(WIDTH, height()), headroom);
    }
}
