package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Sum;
import backflow.op.SymbolicShape;
import backflow.picture.ArrayColours;
import backflow.picture.HeatScale;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What close-ups call the values and the gradients of nodes, and the letters of their axes.
final class ArrayNames {

    private final Trace trace;
    private final Messages messages;
    private final IndexNotation notation;
    private final ArrayColours colours = new ArrayColours();
    private final RunningSums sums = new RunningSums();
    private final Map<Node, UseCells> uses = new ConcurrentHashMap<>();
    private final Map<Edge, Optional<Fold>> folds = new ConcurrentHashMap<>();

    ArrayNames(Trace trace, Messages messages) {
        this.trace = trace;
        this.messages = messages;
        this.notation = new IndexNotation(trace.graph());
    }

    Messages messages() {
        return messages;
    }

    IndexNotation notation() {
        return notation;
    }

    ArrayColours colours() {
        return colours;
    }

    RunningSums sums() {
        return sums;
    }

    /// Returns the letters that the op of a node gives the axes of its operands and of its result.
    UseCells use(Node node) {
        return uses.computeIfAbsent(node, result -> UseCells.of(trace, result, notation));
    }

    /// Returns how the cells of a copy or a reduction and those of its operand belong together; empty where they cannot
    /// stand in line, or where the edge leads to another op.
    Optional<Fold> fold(Edge edge) {
        return folds.computeIfAbsent(edge, this::found);
    }

    private Optional<Fold> found(Edge edge) {
        var use = use(edge.to());
        var operand = use.operand(edge.operand());
        var result = use.output(trace.value(edge.to()));
        return switch (edge.to().op().orElseThrow()) {
            case Broadcast _ -> Fold.of(result, operand);
            case Sum sum when !sum.axes().isEmpty() -> Fold.of(operand, result);
            case Mean mean when !mean.axes().isEmpty() -> Fold.of(operand, result);
            default -> Optional.empty();
        };
    }

    String value(Node node) {
        return node.isImplicit() ? messages.text("picture.copies", copied(node).label()) : node.label();
    }

    String value(Operand operand) {
        return switch (operand) {
            case Operand.Value(var node) -> value(node);
            case Operand.Constant(var _, var code) -> code.text();
        };
    }

    String gradient(Node node) {
        if (node.isImplicit()) {
            return messages.text("picture.gradient", value(node));
        }
        return node.isNamed() ? "d" + node.label() : messages.text("picture.gradient", node.label());
    }

    /// Returns what the gradient is called that a node sends back: as the listing calls it.
    String upstream(Node node) {
        return node.isImplicit() ? new GradientCode(trace.graph()).of(node) : gradient(node);
    }

    /// Returns what comes back along an edge: the node's gradient where nothing else does, else where it is from, such
    /// as `from x_norm`.
    String contribution(Edge edge) {
        return trace.graph().contributions(edge.from()).size() == 1
                ? gradient(edge.from())
                : messages.text("picture.contribution", value(edge.to()));
    }

    private static Node copied(Node copy) {
        return copy.operands().getFirst() instanceof Operand.Value(Node from) ? from : copy;
    }

    /// Returns the value of a node by itself.
    NamedArray value(Node node, Tensor value) {
        return value(node, Cells.of(value, notation.indices(node)));
    }

    NamedArray value(Node node, Cells cells) {
        return array(value(node), node.symbols(), cells, HeatScale.Kind.VALUE)
                .about(new NamedArray.Subject(node, trace.forwardStep(node)));
    }

    /// Returns the gradient of a node, or a part of it.
    ///
    /// @param step the number of the step that made it
    NamedArray gradient(Node node, Cells cells, int step) {
        return array(gradient(node), node.symbols(), cells, HeatScale.Kind.GRADIENT)
                .about(new NamedArray.Subject(node, step));
    }

    /// Returns an array that is no node's.
    NamedArray array(String name, SymbolicShape symbols, Cells cells, HeatScale.Kind kind) {
        var scale = colours.scale(kind, cells.array());
        return new NamedArray(name, symbols, cells, scale, 1, new Making.Given(), Optional.empty(), Optional.empty());
    }
}
