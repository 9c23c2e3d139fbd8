package backflow.picture;

import backflow.graph.IndexNotation;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.text.Messages;
import backflow.trace.GradientState;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The card of a box: name, shape, value and gradient as heat maps, and the sign of its op on the border.
record NodeCard(
        CardPlan plan,
        Trace trace,
        IndexNotation notation,
        ArrayColours colours,
        Messages messages,
        TextMeasure measure) {

    private static final double CORNER = 12;
    private static final double TAG_HEIGHT = 21;
    private static final double TAG_PADDING = 10;
    /// How far a tag reaches beyond the card, to leave room for the badge.
    private static final double TAG_REACH = 6;
    private static final double TAG_SIZE = 13.5;

    /// Returns the card at a place of the page, in a state.
    Mark at(Rectangle place, CardState state, View view) {
        var card = new Rectangle(0, 0, place.width(), place.height());
        var marks = new ArrayList<>(ground(card, state));
        marks.addAll(new CardArrays(plan, trace, colours, messages).at(state, name()));
        marks.addAll(letters(card, view));
        marks.addAll(badges(state));
        marks.addAll(tag(state));
        var moved =
                marks.stream().map(mark -> mark.placed(1, place.x(), place.y())).toList();
        return Mark.Group.of("node-" + plan.box().id(), title(), moved);
    }

    private String title() {
        var node = plan.box().node();
        return messages.text("picture.card", name(), node.symbols(), node.shape());
    }

    private String name() {
        var node = plan.box().node();
        return node.label().isEmpty() ? node.id() : node.label();
    }

    private List<Mark> ground(Rectangle card, CardState state) {
        var quiet = Stroke.of(Role.HAIRLINE, 1.4);
        if (!plan.box().onPath()) {
            return List.of(new Mark.Box(card, CORNER, Paint.of(Role.PAPER), quiet.dashed(3, 5)));
        }
        return switch (state.light()) {
            case NONE -> List.of(new Mark.Box(card, CORNER, Paint.of(Role.CARD), quiet));
            case VALUE -> List.of(lit(card, Role.VALUE_TINT, Role.VALUE));
            case GRADIENT -> List.of(lit(card, Role.GRADIENT_TINT, Role.GRADIENT));
            case SUM ->
                List.of(
                        new Mark.Box(card.grow(4.5), CORNER + 4.5, Paint.NONE, Stroke.of(Role.SUM, 1.4)),
                        lit(card, Role.SUM_TINT, Role.SUM));
        };
    }

    private static Mark lit(Rectangle card, Role tint, Role border) {
        return new Mark.Box(card, CORNER, Paint.of(tint), Stroke.of(border, 3));
    }

    /// Returns the cell that is drawn at a point, seen from the card's top left corner.
    Optional<PointedCell> cellAt(Point point, CardState state) {
        return new CardArrays(plan, trace, colours, messages).cellAt(point, state);
    }

    private List<Mark> letters(Rectangle card, View view) {
        var marks = new ArrayList<Mark>();
        var lines = plan.words().in(view);
        for (var line = 0; line < lines.size(); line++) {
            var place = new Point(card.width() / 2, plan.baseline(line, lines.size()));
            marks.addAll(line(lines.get(line), place, view));
        }
        if (!plan.extents().isEmpty()) {
            var place = new Point(card.width() / 2, plan.extentsBaseline());
            marks.add(new Mark.Text(
                    plan.extents(), place, Face.CODE, CardPlan.EXTENTS_SIZE, Paint.of(Role.MUTED), Mark.Anchor.MIDDLE));
        }
        return marks;
    }

    private List<Mark> line(CardWords.Line line, Point middle, View view) {
        var size = line.name().isEmpty() && !view.showsIndices() ? CardWords.SHAPE_SIZE : CardWords.NAME_SIZE;
        var name = measure.width(line.name(), Face.CODE_STRONG, size);
        var extent = measure.width(line.extent(), Face.CODE, size);
        var start = middle.plus(-(name + extent) / 2, 0);
        var marks = new ArrayList<Mark>();
        if (!line.name().isEmpty()) {
            var ink = plan.box().onPath() ? Role.INK : Role.MUTED;
            marks.add(text(line.name(), start, Face.CODE_STRONG, size, ink));
        }
        if (!line.extent().isEmpty()) {
            marks.add(text(line.extent(), start.plus(name, 0), Face.CODE, size, Role.MUTED));
        }
        return marks;
    }

    private static Mark text(String text, Point place, Face face, double size, Role role) {
        return new Mark.Text(text, place, face, size, Paint.of(role), Mark.Anchor.START);
    }

    private List<Mark> badges(CardState state) {
        var centre = new Point(Badge.RADIUS, 1);
        var border = switch (state.light()) {
            case NONE -> Stroke.of(Role.MUTED, 1.6);
            case VALUE -> Stroke.of(Role.VALUE, 1.8);
            case GRADIENT -> Stroke.of(Role.GRADIENT, 1.8);
            case SUM -> Stroke.of(Role.SUM, 1.8);
        };
        var marks = new ArrayList<Mark>();
        var shown = plan.badge().filter(badge -> state.summing().isEmpty() || !badge.yieldsToSum());
        shown.ifPresent(badge -> marks.addAll(badge.marks(centre, border, measure)));
        var beside = shown.isPresent() ? centre.plus(2 * Badge.RADIUS - 2, 0) : centre;
        state.summing()
                .ifPresentOrElse(
                        sum -> marks.addAll(pill(sum, beside)),
                        () -> plan.hidden().ifPresent(_ -> {
                            marks.add(new Mark.Circle(beside, 11, Paint.of(Role.CARD), border));
                            marks.addAll(Badge.bars(beside, 5, 3.4));
                        }));
        return marks;
    }

    private List<Mark> pill(CardState.Sum sum, Point left) {
        var text = "Σ " + AxisName.indices(notation, sum.array(), sum.axes());
        var width = measure.width(text, Face.TEXT_STRONG, 14) + 16;
        var pill = new Rectangle(left.x() - Badge.RADIUS + 3, left.y() - 13, width, 26);
        return List.of(
                new Mark.Box(pill, 9, Paint.of(Role.SUM_TINT), Stroke.of(Role.SUM, 1.8)),
                Letters.centred(text, pill.centre(), Face.TEXT_STRONG, 14, Role.SUM_TEXT, measure));
    }

    private List<Mark> tag(CardState state) {
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
        var top = plan.isTagRaised() ? -36 : -TAG_HEIGHT / 2;
        var pill = new Rectangle(CardPlan.WIDTH + TAG_REACH - width, top, width, TAG_HEIGHT);
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
