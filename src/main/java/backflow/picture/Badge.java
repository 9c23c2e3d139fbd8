package backflow.picture;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Power;
import backflow.op.Reshape;
import backflow.op.Transpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sign of an op on the border of its card.
sealed interface Badge {

    double RADIUS = 15;

    /// How many letters of a constant fit beside a sign.
    int MOST_LETTERS = 2;

    /// How many letters fit into the circle.
    int MOST_SIGNS = 3;

    /// A few letters: `×`, `√`, `1/x`, or the number of a stage.
    record Sign(String text) implements Badge {}

    /// The letter x with a bar: a mean.
    record Average() implements Badge {}

    /// Bars that lie one below the other: copies.
    record Copies() implements Badge {}

    /// An empty rectangle: the same numbers in another shape.
    record Frame() implements Badge {}

    /// Returns the badge of the op that makes `node`; a short constant operand stands beside its sign.
    static Badge of(Node node, Op op) {
        return switch (op) {
            case Broadcast _ -> new Copies();
            case Mean _ -> new Average();
            case Reshape _ -> new Frame();
            case Transpose _ -> new Sign("T");
            case Power _ -> new Sign(constant(node, 1).map(Badge::raised).orElse(op.sign()));
            case Binary _ -> new Sign(withConstants(node, op.sign()));
            default -> new Sign(op.sign());
        };
    }

    /// Tells whether the badge gives its place to that of a sum: it says the same, or what is done the other way.
    default boolean yieldsToSum() {
        return this instanceof Copies || (this instanceof Sign(var text) && text.equals("Σ"));
    }

    /// Puts a constant operand before or behind the sign, if the circle has room for both.
    private static String withConstants(Node node, String sign) {
        String text = constant(node, 0).orElse("") + sign + constant(node, 1).orElse("");
        return text.length() <= MOST_SIGNS ? text : sign;
    }

    private static Optional<String> constant(Node node, int operand) {
        return Optional.of(node.operands().get(operand))
                .filter(Operand.Constant.class::isInstance)
                .map(constant -> ((Operand.Constant) constant).code().text())
                .map(text -> text.equals("eps") ? "ε" : text)
                .filter(text -> text.length() <= MOST_LETTERS);
    }

    private static String raised(String exponent) {
        return exponent.length() == 1 && Character.isDigit(exponent.charAt(0))
                ? "x" + "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(exponent.charAt(0) - '0')
                : "xⁿ";
    }

    /// Returns the marks of a badge around `centre`.
    default List<Mark> marks(Point centre, Stroke border, TextMeasure measure) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Circle(centre, RADIUS, Paint.of(Role.CARD), border));
        var line = Stroke.of(Role.INK, 1.8);
        switch (this) {
            case Sign(var text) -> marks.add(letters(text, centre, measure));
            case Average() -> {
                marks.add(letters("x", centre, measure));
                marks.add(level(centre.plus(0, -6.5), 4.5, Stroke.of(Role.INK, 1.6)));
            }
            case Copies() -> marks.addAll(bars(centre, 6.5, 4));
            case Frame() ->
                marks.add(new Mark.Box(new Rectangle(centre.x() - 7, centre.y() - 4.5, 14, 9), 1.5, Paint.NONE, line));
        }
        return marks;
    }

    /// Returns the bars of copies around `centre`.
    static List<Mark> bars(Point centre, double reach, double pitch) {
        var marks = new ArrayList<Mark>();
        for (var bar = 0; bar < 4; bar++) {
            marks.add(level(centre.plus(0, (bar - 1.5) * pitch), reach, Stroke.of(Role.INK, 1.8)));
        }
        return marks;
    }

    private static Mark level(Point centre, double reach, Stroke stroke) {
        return new Mark.Path(Route.line(centre.plus(-reach, 0), centre.plus(reach, 0)), stroke);
    }

    private static Mark letters(String text, Point centre, TextMeasure measure) {
        var size = text.length() == 1 ? 16 : text.length() == 2 ? 14 : 13.5;
        return Letters.centred(text, centre, Face.TEXT_STRONG, size, Role.INK, measure);
    }
}
