package backflow.picture;

import backflow.graph.Detail;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.text.Messages;
import backflow.trace.GradientState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on the border of a card in a state, seen from the card's top left corner: the sign of its op, the marks
/// of the copies that it hides, the sum over a copy's axes, and how often its value is used.
record CardBorder(CardPlan plan, CardState state, IndexNotation notation, Messages messages, TextMeasure measure) {

    /// Where the sign of the op stands.
    static final Point SIGN = new Point(Badge.RADIUS, 1);

    /// The radius of a copy's mark.
    static final double MARK = 11;

    private static final double BESIDE_SIGN = 28;
    private static final double APART = 2;
    private static final double SUM_SIZE = 14;
    private static final double SUM_HEIGHT = 26;
    private static final double TAG_HEIGHT = 21;
    private static final double TAG_PADDING = 10;
    /// How far a tag reaches beyond the card, to leave room for the sign.
    static final double TAG_REACH = 6;

    private static final double TAG_SIZE = 13.5;
    private static final double RAISED = -36;

    /// A copy on the border: its mark or, while its gradients are being added, its sum. Where numbers are added on the
    /// way forward, their sum stands there as well.
    ///
    /// @param summing whether they are being added
    /// @param bounds where it stands
    record Copy(Node node, boolean summing, Rectangle bounds) {}

    /// Returns the sign of the op, a circle first; nothing where there is none, or the sum stands in its place.
    List<Mark> op() {
        return plan.badge()
                .filter(_ -> hasSign())
                .map(badge -> badge.marks(SIGN, line(), measure))
                .orElse(List.of());
    }

    private boolean hasSign() {
        return plan.badge()
                .filter(badge -> state.summing().isEmpty() || !badge.yieldsToSum())
                .isPresent();
    }

    private Stroke line() {
        return switch (state.light()) {
            case NONE -> Stroke.of(Role.MUTED, 1.6);
            case VALUE -> Stroke.of(Role.VALUE, 1.8);
            case GRADIENT -> Stroke.of(Role.GRADIENT, 1.8);
            case SUM -> Stroke.of(Role.SUM, 1.8);
        };
    }

    /// Returns the copies, side by side behind the sign of the op.
    List<Copy> row() {
        var nodes = new ArrayList<>(plan.hidden());
        summed().filter(node -> !nodes.contains(node)).ifPresent(nodes::add);
        var row = new ArrayList<Copy>();
        var left = SIGN.x() + (hasSign() ? BESIDE_SIGN : 0) - MARK;
        for (var node : nodes) {
            var summing = summed().filter(node::equals).isPresent();
            var bounds = summing
                    ? new Rectangle(left - 1, SIGN.y() - SUM_HEIGHT / 2, sumWidth(), SUM_HEIGHT)
                    : Rectangle.between(new Point(left, SIGN.y() - MARK), new Point(left + 2 * MARK, SIGN.y() + MARK));
            row.add(new Copy(node, summing, bounds));
            left = bounds.right() + APART;
        }
        return row;
    }

    private Optional<Node> summed() {
        return state.summing().map(CardState.Sum::array);
    }

    private double sumWidth() {
        return measure.width(sum(), Face.TEXT_STRONG, SUM_SIZE) + 16;
    }

    private String sum() {
        return state.summing()
                .map(sum -> "Σ " + AxisName.indices(notation, sum.array(), sum.axes()))
                .orElse("");
    }

    /// Returns the copies that can be opened, or the one that was: then its sign, or the sum in its place.
    List<Copy> copiesToToggle(Detail detail) {
        var own = plan.box().node();
        if (!detail.opened().contains(own)) {
            return row().stream()
                    .filter(copy -> plan.hidden().contains(copy.node()))
                    .toList();
        }
        var sign = Rectangle.around(SIGN, new Size(2 * Badge.RADIUS, 2 * Badge.RADIUS));
        return row().isEmpty() ? List.of(new Copy(own, false, sign)) : row();
    }

    /// Returns the marks of the copies.
    List<Mark> copies() {
        return row().stream().flatMap(copy -> marks(copy).stream()).toList();
    }

    /// Returns the marks of one of the copies.
    List<Mark> marks(Copy copy) {
        return copy.summing()
                ? List.of(
                        new Mark.Box(copy.bounds(), 9, Paint.of(Role.SUM_TINT), Stroke.of(Role.SUM, 1.8)),
                        Letters.centred(
                                sum(), copy.bounds().centre(), Face.TEXT_STRONG, SUM_SIZE, Role.SUM_TEXT, measure))
                : mark(copy.bounds().centre(), MARK);
    }

    /// Returns the mark of a copy, as large as asked for: up to the sign of an op.
    List<Mark> mark(Point centre, double radius) {
        var share = (radius - MARK) / (Badge.RADIUS - MARK);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Circle(centre, radius, Paint.of(Role.CARD), line()));
        marks.addAll(Badge.bars(centre, 5 + 1.5 * share, 3.4 + 0.6 * share));
        return marks;
    }

    /// Returns how far above the card's corner the tag of its uses begins.
    double usesTop() {
        return plan.isTagRaised() ? RAISED : -TAG_HEIGHT / 2;
    }

    /// Returns the tag of a value that is used more than once.
    List<Mark> uses() {
        if (plan.uses() < 2 || (state.summing().isPresent() && !plan.isTagRaised())) {
            return List.of();
        }
        var partial = state.gradient() instanceof GradientState.Partial;
        var text = switch (state.gradient()) {
            case GradientState.None() -> messages.text("picture.uses", String.valueOf(plan.uses()));
            case GradientState.Partial(var _, var parts, var expected) -> partial(parts.size(), expected);
            case GradientState.Complete(var _, var parts) -> partial(parts.size(), parts.size());
        };
        var width = measure.width(text, Face.TEXT, TAG_SIZE) + TAG_PADDING;
        var pill = new Rectangle(CardPlan.WIDTH + TAG_REACH - width, usesTop(), width, TAG_HEIGHT);
        return List.of(
                new Mark.Box(
                        pill,
                        TAG_HEIGHT / 2,
                        Paint.of(partial ? Role.GRADIENT_TINT : Role.CARD),
                        Stroke.of(partial ? Role.GRADIENT : Role.HAIRLINE, 1.2)),
                Letters.centred(
                        text, pill.centre(), Face.TEXT, TAG_SIZE, partial ? Role.GRADIENT_TEXT : Role.MUTED, measure));
    }

    private String partial(int arrived, int expected) {
        return messages.text("picture.uses.partial", String.valueOf(arrived), String.valueOf(expected));
    }
}
