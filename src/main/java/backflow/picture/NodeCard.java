package backflow.picture;

import backflow.graph.Box;
import backflow.graph.IndexNotation;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.text.Messages;
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

    static final double CORNER = 12;

    /// Returns the card at a place of the page, in a state.
    Mark at(Rectangle place, CardState state, View view) {
        var border = border(state);
        var marks = new ArrayList<>(ground(place.size(), state.light()));
        marks.addAll(arrays(state));
        marks.addAll(letters(view));
        marks.addAll(border.op());
        marks.addAll(border.copies());
        marks.addAll(border.uses());
        return group(placed(marks, place));
    }

    /// Returns marks of the page as the card.
    Mark.Group group(List<Mark> marks) {
        return Mark.Group.of(id(plan.box()), title(), marks);
    }

    /// Returns the name of a card's group within its picture.
    static String id(Box box) {
        return "node-" + box.id();
    }

    /// Returns marks that are seen from a card's top left corner where that card stands.
    static List<Mark> placed(List<Mark> marks, Rectangle place) {
        return marks.stream().map(mark -> mark.placed(1, place.x(), place.y())).toList();
    }

    /// Returns what stands on the card's border.
    CardBorder border(CardState state) {
        return new CardBorder(plan, state, notation, messages, measure);
    }

    private String title() {
        var node = plan.box().node();
        return messages.text("picture.card", name(), node.symbols(), node.shape());
    }

    private String name() {
        var node = plan.box().node();
        return node.label().isEmpty() ? node.id() : node.label();
    }

    /// Returns the card's surface in a light, seen from its top left corner.
    List<Mark> ground(Size size, CardState.Light light) {
        var card = new Rectangle(0, 0, size.width(), size.height());
        var quiet = Stroke.of(Role.HAIRLINE, 1.4);
        if (!plan.box().onPath()) {
            return List.of(new Mark.Box(card, CORNER, Paint.of(Role.PAPER), quiet.dashed(3, 5)));
        }
        return switch (light) {
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

    /// Returns the heat maps.
    List<Mark> arrays(CardState state) {
        return new CardArrays(plan, trace, colours, messages).at(state, name());
    }

    /// Returns the name and the shape, or the name with its indices.
    List<Mark> letters(View view) {
        var marks = lines(plan.words().in(view), view);
        if (!plan.extents().isEmpty()) {
            var place = new Point(CardPlan.WIDTH / 2, plan.extentsBaseline());
            marks.add(new Mark.Text(
                    plan.extents(), place, Face.CODE, CardPlan.EXTENTS_SIZE, Paint.of(Role.MUTED), Mark.Anchor.MIDDLE));
        }
        return marks;
    }

    /// Returns the name and the shape, or the name with its indices, broken for a width where a name can be broken;
    /// nothing where it would have to be anywhere.
    List<Mark> letters(View view, double width) {
        var usual = plan.words().in(view);
        var least = usual.stream()
                .mapToDouble(
                        line -> WrappedName.leastWidth(line.name(), measure, Face.CODE_STRONG, CardWords.NAME_SIZE))
                .max()
                .orElse(0);
        if (width < least) {
            return List.of();
        }
        return lines(
                width < CardPlan.LETTERS
                        ? CardWords.of(plan.box().node(), notation, messages, measure, width)
                                .in(view)
                        : usual,
                view);
    }

    /// Returns the name without its shape.
    List<Mark> nameAlone() {
        var names = plan.words().shapes().stream()
                .filter(line -> !line.name().isEmpty())
                .toList();
        return lines(names, View.STANDARD);
    }

    private List<Mark> lines(List<CardWords.Line> lines, View view) {
        var marks = new ArrayList<Mark>();
        for (var line = 0; line < lines.size(); line++) {
            var place = new Point(CardPlan.WIDTH / 2, plan.baseline(line, lines.size()));
            marks.addAll(line(lines.get(line), place, view));
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
}
