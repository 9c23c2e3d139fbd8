package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.WrappedName;
import java.util.ArrayList;
import java.util.List;

/// Sets arrays and the operators between them in a room.
///
/// @param room the room of the whole close-up
record Setting(ArrayNames names, ArrayBlock arrays, Size room) {

    private static final double LEAST_FOR_TWINS = 480;
    /// Plain numbers beside operators, in parts of the operators' font size.
    private static final double PLAIN = 0.77;

    TextMeasure measure() {
        return arrays.measure();
    }

    Density density() {
        return arrays.density();
    }

    /// A part of a formula.
    sealed interface Part {
        record Array(NamedArray named, ArrayBlock.Frame frame) implements Part {}

        /// A number, or the name of a constant.
        record Plain(String text) implements Part {}

        /// `+`, `×`, `=`.
        record Operator(String text) implements Part {}

        /// `@`, and below it what is summed over.
        record Product(String sum) implements Part {}

        /// An arrow with a sign above it.
        record Arrow(String sign, Role role) implements Part {}
    }

    /// Returns the parts side by side.
    Block formula(List<Part> parts, double height) {
        return FormulaRow.of(this, parts, height).block();
    }

    /// Returns a part that is as wide as it needs to be.
    Block fixed(Part part) {
        return switch (part) {
            case Part.Array _ -> throw new IllegalArgumentException("an array is as wide as its share");
            case Part.Plain(var text) -> Block.text(text, Face.CODE, plain(), Role.INK, measure());
            case Part.Operator(var text) ->
                Block.text(text, Face.TEXT_STRONG, density().operator(), Role.MUTED, measure());
            case Part.Product(var sum) -> product(sum);
            case Part.Arrow(var sign, var role) -> arrow(sign, role);
        };
    }

    private double plain() {
        return density().operator() * PLAIN;
    }

    private Block product(String sum) {
        var at = Block.text("@", Face.TEXT_STRONG, density().operator(), Role.MUTED, measure());
        if (sum.isEmpty()) {
            return at;
        }
        var pill = new Pill(sum, Role.SUM, density().pill(), measure());
        var width = Math.max(at.size().width(), pill.size().width());
        var marks = new ArrayList<>(at.at(new Point((width - at.size().width()) / 2, 0)));
        var foot = at.size().height() + 4;
        var middle = new Point(width / 2, foot + pill.size().height() / 2);
        marks.addAll(pill.around(middle));
        return Block.plain(new Size(width, foot + pill.size().height() + 1), at.axis(), marks);
    }

    private Block arrow(String sign, Role role) {
        var letters = measure().width(sign, Face.TEXT_STRONG, plain());
        var width = Math.max(44, letters + 8);
        var axis = 40.0;
        var tip = new Point(width, axis);
        var head = new Route(tip, List.of(new Segment.Line(tip.plus(-11, -5.5)), new Segment.Line(tip.plus(-11, 5.5))));
        var marks = new ArrayList<Mark>();
        marks.add(
                Letters.centred(sign, new Point(width / 2, axis - 20), Face.TEXT_STRONG, plain(), Role.INK, measure()));
        marks.add(new Mark.Path(Route.line(new Point(2, axis), tip.plus(-9, 0)), Stroke.of(role, 3)));
        marks.add(new Mark.Area(head, Paint.of(role)));
        return Block.plain(new Size(width, axis + 8), axis, marks);
    }

    boolean hasRoomForTwins() {
        return room.width() >= LEAST_FOR_TWINS;
    }

    /// Returns how the two arrays of a copy or a reduction are set.
    ///
    /// @param pill what is done on the way; empty for a plain copy
    Folding folding(Edge edge, Role strands, String pill) {
        return new Folding(strands, pill, names.fold(edge).orElseThrow(), names.sums(), arrays);
    }

    /// Returns the setting of one of two pictures side by side.
    Setting half() {
        return in(new Size(Math.max(0, room.width() - density().betweenTwins()) / 2, room.height()));
    }

    /// Returns two pictures that are each other's adjoint, with the sign of that between them.
    Block twins(Block first, Block second) {
        var word = names.messages().text("picture.adjoint");
        var muted = Stroke.of(Role.MUTED, 2);
        var marks = new ArrayList<Mark>();
        var caption = Block.text(
                word, Face.TEXT, Math.min(density().caption(), density().title()), Role.MUTED, measure());
        var width = Math.max(44, caption.size().width());
        for (var side : new int[] {1, -1}) {
            var y = 10 - 5.0 * side;
            var from = new Point(width / 2 - 16 * side, y);
            var tip = new Point(width / 2 + 16 * side, y);
            marks.add(new Mark.Path(Route.line(from, tip), muted));
            marks.add(new Mark.Path(Route.line(tip.plus(-7 * side, -5 * side), tip), muted));
        }
        marks.addAll(caption.at(new Point((width - caption.size().width()) / 2, 28)));
        var height = 28 + caption.size().height();
        var sign = Block.plain(new Size(width, height), height / 2, marks);
        return Block.row(List.of(first, sign, second), (density().betweenTwins() - width) / 2);
    }

    /// Returns a block with words below it, on as many lines as the room's width asks for.
    Block captioned(Block block, String words) {
        if (!density().hasCaptions()) {
            return block;
        }
        var lines = new ArrayList<Block>();
        lines.add(block);
        for (var line : WrappedName.lines(words, measure(), Face.TEXT, density().caption(), room.width())) {
            lines.add(Block.text(line, Face.TEXT, density().caption(), Role.MUTED, measure()));
        }
        return Block.column(lines, 4).withAxis(block.axis());
    }

    /// Returns the room that is left above a caption of so many words.
    Size aboveCaption(String words, Size whole) {
        if (!density().hasCaptions()) {
            return whole;
        }
        var lines = WrappedName.lines(words, measure(), Face.TEXT, density().caption(), room.width())
                .size();
        return new Size(
                whole.width(), Math.max(0, whole.height() - lines * (density().caption() * 1.3 + 4)));
    }

    Setting in(Size smaller) {
        return new Setting(names, arrays, smaller);
    }
}
