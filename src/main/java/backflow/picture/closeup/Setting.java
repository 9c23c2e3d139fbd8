package backflow.picture.closeup;

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
import java.util.function.Function;
import java.util.stream.Stream;

/// Sets arrays and the operators between them in a room.
///
/// @param room the room of the whole close-up
record Setting(ArrayNames names, ArrayBlock arrays, Size room) {

    private static final double LEAST_WEIGHT = 0.75;
    private static final double OPERATOR_SIZE = 26;
    private static final double PLAIN_SIZE = 20;
    private static final double CAPTION_SIZE = 15;

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

    /// Returns the parts side by side; the arrays share what the others leave of the room's width. Only the first array
    /// has the indices of its rows beside it, since the rows of all are in line.
    Block formula(List<Part> parts, double height) {
        var labels = arrays(parts)
                .limit(1)
                .mapToDouble(first -> arrays.labelWidth(first.named()))
                .sum();
        var share = share(parts, labels);
        var fits = arrays(parts)
                .allMatch(array -> arrays.line(array.named()).size().width() <= share * weight(array, parts));
        Function<Part.Array, Block> title = array -> fits
                ? arrays.line(array.named())
                : arrays.lines(
                        array.named(), share * weight(array, parts) - density().gap() / 2);
        var highest = arrays(parts)
                .mapToDouble(array -> title.apply(array).size().height())
                .max()
                .orElse(0);
        var set = new ArrayList<Block>();
        for (var part : parts) {
            var first = set.isEmpty();
            if (part instanceof Part.Array array) {
                var room =
                        new Size(Math.max(0, share * weight(array, parts)) + (first ? labels : 0), Math.max(0, height));
                set.add(arrays.titled(array.named(), array.frame(), room, title.apply(array), highest, first));
            } else {
                set.add(fixed(part));
            }
        }
        return Block.row(set, density().gap());
    }

    /// Returns the room for an array of weight 1.
    private double share(List<Part> parts, double labels) {
        var fixed = parts.stream()
                .filter(part -> !(part instanceof Part.Array))
                .mapToDouble(part -> fixed(part).size().width())
                .sum();
        var left = room.width() - labels - fixed - density().gap() * (parts.size() - 1);
        var weights = arrays(parts).mapToDouble(array -> weight(array, parts)).sum();
        return Math.max(0, weights == 0 ? 0 : left / weights);
    }

    /// Returns an array's part of the room, which is that of its columns; the narrowest have their titles to show.
    private static double weight(Part.Array array, List<Part> parts) {
        var most = arrays(parts)
                .mapToDouble(each -> each.named().grid().columns())
                .max()
                .orElse(1);
        return Math.max(LEAST_WEIGHT, array.named().grid().columns() / most);
    }

    private static Stream<Part.Array> arrays(List<Part> parts) {
        return parts.stream().filter(Part.Array.class::isInstance).map(Part.Array.class::cast);
    }

    private Block fixed(Part part) {
        return switch (part) {
            case Part.Array _ -> throw new IllegalArgumentException("an array is as wide as its share");
            case Part.Plain(var text) -> Block.text(text, Face.CODE, PLAIN_SIZE, Role.INK, measure());
            case Part.Operator(var text) -> Block.text(text, Face.TEXT_STRONG, OPERATOR_SIZE, Role.MUTED, measure());
            case Part.Product(var sum) -> product(sum);
            case Part.Arrow(var sign, var role) -> arrow(sign, role);
        };
    }

    private Block product(String sum) {
        var at = Block.text("@", Face.TEXT_STRONG, OPERATOR_SIZE, Role.MUTED, measure());
        if (sum.isEmpty()) {
            return at;
        }
        var pill = new Pill(sum, Role.SUM, density().pill(), measure());
        var width = Math.max(at.size().width(), pill.size().width());
        var marks = new ArrayList<>(at.at(new Point((width - at.size().width()) / 2, 0)));
        var foot = at.size().height() + 4;
        var middle = new Point(width / 2, foot + pill.size().height() / 2);
        marks.addAll(pill.around(middle));
        return new Block(new Size(width, foot + pill.size().height() + 1), at.axis(), true, marks);
    }

    private Block arrow(String sign, Role role) {
        var letters = measure().width(sign, Face.TEXT_STRONG, PLAIN_SIZE);
        var width = Math.max(44, letters + 8);
        var axis = 40.0;
        var tip = new Point(width, axis);
        var head = new Route(tip, List.of(new Segment.Line(tip.plus(-11, -5.5)), new Segment.Line(tip.plus(-11, 5.5))));
        var marks = new ArrayList<Mark>();
        marks.add(Letters.centred(
                sign, new Point(width / 2, axis - 20), Face.TEXT_STRONG, PLAIN_SIZE, Role.INK, measure()));
        marks.add(new Mark.Path(Route.line(new Point(2, axis), tip.plus(-9, 0)), Stroke.of(role, 3)));
        marks.add(new Mark.Area(head, Paint.of(role)));
        return new Block(new Size(width, axis + 8), axis, true, marks);
    }

    /// Returns two pictures that are each other's adjoint, with the sign of that between them.
    Block twins(Block first, Block second, String word) {
        var muted = Stroke.of(Role.MUTED, 2);
        var marks = new ArrayList<Mark>();
        var caption = Block.text(word, Face.TEXT, Math.min(14, density().title()), Role.MUTED, measure());
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
        var sign = new Block(new Size(width, height), height / 2, true, marks);
        return Block.row(List.of(first, sign, second), (density().betweenTwins() - width) / 2);
    }

    /// Returns a block with words below it, on as many lines as the room's width asks for.
    Block captioned(Block block, String words) {
        if (!density().hasCaptions()) {
            return block;
        }
        var lines = new ArrayList<Block>();
        lines.add(block);
        for (var line : WrappedName.lines(words, measure(), Face.TEXT, captionSize(), room.width())) {
            lines.add(Block.text(line, Face.TEXT, captionSize(), Role.MUTED, measure()));
        }
        var column = Block.column(lines, 4);
        return new Block(column.size(), block.axis(), column.complete(), column.marks());
    }

    /// Returns the room that is left above a caption of so many words.
    Size aboveCaption(String words, Size whole) {
        if (!density().hasCaptions()) {
            return whole;
        }
        var lines = WrappedName.lines(words, measure(), Face.TEXT, captionSize(), room.width())
                .size();
        return new Size(whole.width(), Math.max(0, whole.height() - lines * (captionSize() * 1.3 + 4)));
    }

    private double captionSize() {
        return Math.min(CAPTION_SIZE, density().title());
    }

    Setting in(Size smaller) {
        return new Setting(names, arrays, smaller);
    }
}
