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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets arrays and the operators between them in a room.
///
/// @param room the room of the whole close-up
record Setting(ArrayNames names, ArrayBlock arrays, Size room) {

    private static final double LEAST_WEIGHT = 0.75;
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

    /// Returns the parts side by side; the arrays share what the others leave of the room's width. The indices of rows
    /// that are in line stand beside the first of them.
    Block formula(List<Part> wanted, double height) {
        var parts = lit(wanted);
        var share = share(parts);
        var fits = arrays(parts)
                .allMatch(array -> arrays.titles().line(array.named()).size().width() <= share * weight(array, parts));
        Function<Part.Array, Block> title = array -> fits
                ? arrays.titles().line(array.named())
                : arrays.titles()
                        .lines(
                                array.named(),
                                share * weight(array, parts) - density().gap() / 2);
        var highest = arrays(parts)
                .mapToDouble(array -> title.apply(array).size().height())
                .max()
                .orElse(0);
        var set = new ArrayList<Block>();
        for (var part : parts) {
            if (part instanceof Part.Array array) {
                var labels = labels(array, parts.subList(0, set.size()));
                var width = Math.max(0, share * weight(array, parts))
                        + labels.width(array.named().cells());
                var room = new Size(width, Math.max(0, height));
                set.add(arrays.titled(array.named(), array.frame(), room, title.apply(array), highest, labels));
            } else {
                set.add(fixed(part));
            }
        }
        var row = Block.row(set, density().gap());
        var work = row.arrays().stream().flatMap(array -> array.work().stream()).toList();
        return row.with(work);
    }

    /// While a cell is made, those that it is made of are at work.
    private static List<Part> lit(List<Part> parts) {
        var role = parts.stream().anyMatch(Part.Product.class::isInstance) ? Role.SUM : Role.INK;
        var work = arrays(parts)
                .flatMap(array -> array.named().beingMade().stream())
                .findFirst()
                .map(place -> new NamedArray.Work(place, role));
        return parts.stream()
                .map(part ->
                        part instanceof Part.Array(var named, var frame) ? new Part.Array(named.at(work), frame) : part)
                .toList();
    }

    private GridLabels labels(Part.Array array, List<Part> before) {
        var labels = GridLabels.of(density(), measure());
        var inLine = arrays(before)
                .map(other -> other.named().cells())
                .anyMatch(cells -> isInLine(cells, array.named().cells()));
        return inLine ? labels.withoutRows() : labels;
    }

    private double labelWidth(Part.Array array, List<Part> before) {
        return labels(array, before).width(array.named().cells());
    }

    /// Tells whether the rows of two arrays have the same indices.
    private static boolean isInLine(Cells first, Cells second) {
        var last = first.grid().rows() - 1;
        return first.grid().rows() == second.grid().rows()
                && first.rowLabel(last).equals(second.rowLabel(last));
    }

    /// Returns the room for an array of weight 1.
    private double share(List<Part> parts) {
        var fixed = parts.stream()
                .filter(part -> !(part instanceof Part.Array))
                .mapToDouble(part -> fixed(part).size().width())
                .sum();
        var labels = IntStream.range(0, parts.size())
                .filter(k -> parts.get(k) instanceof Part.Array)
                .mapToDouble(k -> labelWidth((Part.Array) parts.get(k), parts.subList(0, k)))
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

    /// Returns two pictures that are each other's adjoint, with the sign of that between them.
    Block twins(Block first, Block second, String word) {
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
