package backflow.picture;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Broadcast;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// What a card calls its value, in each notation: `x_norm` above `(N, D)`, or `x_norm[n,d]`.
///
/// @param shapes the lines with the shape
/// @param indices the lines with the indices
record CardWords(List<Line> shapes, List<Line> indices) {

    static final double NAME_SIZE = 14;
    static final double SHAPE_SIZE = 13.5;
    private static final int MOST_LINES = 3;

    CardWords {
        shapes = List.copyOf(shapes);
        indices = List.copyOf(indices);
    }

    /// One line: a part of the name, and behind it what says how large it is.
    record Line(String name, String extent) {

        static Line of(String name) {
            return new Line(name, "");
        }
    }

    static CardWords of(Node node, IndexNotation notation, Messages messages, TextMeasure measure, double width) {
        var setting = new Setting(notation, measure, width);
        return new CardWords(setting.shapes(node, messages), setting.indices(node));
    }

    List<Line> in(View view) {
        return view.showsIndices() ? indices : shapes;
    }

    /// Returns how many lines there must be room for, so that no notation changes the card.
    int most() {
        return Math.max(shapes.size(), indices.size());
    }

    private record Setting(IndexNotation notation, TextMeasure measure, double width) {

        List<Line> shapes(Node node, Messages messages) {
            var name = node.isImplicit() && node.op().orElseThrow() instanceof Broadcast copy
                    ? List.of(messages.text("picture.copy", AxisName.count(copy.symbols(), copy.summedAxes())))
                    : wrapped(node, node.label());
            var lines = new ArrayList<>(name.stream().map(Line::of).toList());
            lines.add(new Line("", node.symbols().toString()));
            return lines;
        }

        /// A copy says what becomes of what: `mu[d] → [n,d]`.
        List<Line> indices(Node node) {
            if (node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)) {
                var lines = named(copied);
                lines.add(new Line("", "→ " + bracket(node)));
                return lines;
            }
            return named(node);
        }

        private ArrayList<Line> named(Node node) {
            var bracket = bracket(node);
            var isName = node.isNamed() || bracket.isEmpty();
            var lines = new ArrayList<>(wrapped(node, isName ? node.label() : "(" + node.label() + ")").stream()
                    .map(Line::of)
                    .toList());
            var last = new Line(lines.getLast().name(), bracket);
            if (width(last) <= width) {
                lines.set(lines.size() - 1, last);
            } else {
                lines.add(new Line("", bracket));
            }
            return lines;
        }

        private double width(Line line) {
            return measure.width(line.name(), Face.CODE_STRONG, NAME_SIZE)
                    + measure.width(line.extent(), Face.CODE, NAME_SIZE);
        }

        private String bracket(Node node) {
            var indices = notation.indices(node);
            return indices.isEmpty() ? "" : "[" + String.join(",", indices) + "]";
        }

        /// An expression that is too long gives way to the node's id.
        private List<String> wrapped(Node node, String name) {
            var lines = WrappedName.lines(name, measure, Face.CODE_STRONG, NAME_SIZE, width);
            return lines.size() <= MOST_LINES
                    ? lines
                    : WrappedName.lines(node.id(), measure, Face.CODE_STRONG, NAME_SIZE, width);
        }
    }
}
