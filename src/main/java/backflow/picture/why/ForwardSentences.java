package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.UseIndices;
import backflow.op.Add;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.Divide;
import backflow.op.Log;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Multiply;
import backflow.op.Op;
import backflow.op.Power;
import backflow.op.Reciprocal;
import backflow.op.Reduction;
import backflow.op.Reshape;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.op.Var;
import backflow.tensor.Shape;
import backflow.text.Message;
import java.util.Optional;

/// The plain sentence for each kind of forward step.
final class ForwardSentences {
    private static final double TINY = 1e-2;

    private final Node node;
    private final UseIndices indices;
    private final ComputationalGraph graph;
    private final String result;
    private final String first;

    private ForwardSentences(Node node, UseIndices indices, ComputationalGraph graph) {
        this.node = node;
        this.indices = indices;
        this.graph = graph;
        this.result = StepNames.of(node);
        this.first = StepNames.operand(node, 0);
    }

    /// Returns the sentence for the step that computes a node.
    ///
    /// @param indices those of any use of an operand by the node
    static Message of(Node node, UseIndices indices, ComputationalGraph graph) {
        ForwardSentences sentences = new ForwardSentences(node, indices, graph);
        Op op = node.op().orElseThrow();
        return switch (op) {
            case Broadcast copy ->
                Message.of("why.forward.broadcast." + Groups.kind(copy), sentences.first, Groups.copies(copy));
            case Reduction reduction -> sentences.reduction(reduction);
            case MatrixProduct product -> sentences.matrixProduct(product);
            case Binary binary -> sentences.binary(binary);
            case Reshape reshape ->
                Message.of(
                        "why.forward.reshape",
                        reshape.target().size(),
                        reshape.symbols().toString());
            default -> Message.of("why.forward." + op.name(), sentences.result, sentences.first);
        };
    }

    private Message reduction(Reduction reduction) {
        Shape shape = shape(0);
        return Message.of(
                "why.forward." + reduction.name(),
                result,
                Groups.of(reduction, shape, first, StepFormula.bound(indices)),
                Groups.size(reduction, shape));
    }

    private Message matrixProduct(MatrixProduct product) {
        int inner = shape(0).extent(shape(0).rank() - 1);
        return Message.of("why.forward." + product.name(), result, first, second(), inner);
    }

    private Message binary(Binary op) {
        String key = "why.forward." + op.name();
        if (op instanceof Add && isSafeguard()) {
            return Message.of(key + (isVariance() ? ".variance" : ".safeguard"), first, second());
        }
        Optional<Edge> row =
                graph.operands(node).stream().filter(ForwardSentences::isRow).findFirst();
        if (row.isPresent() && graph.operands(node).size() == 2) {
            int other = 1 - row.get().operand();
            return Message.of(
                    key
                            + (op instanceof Add || op instanceof Multiply
                                    ? ".row"
                                    : ".row." + row.get().operand()),
                    StepNames.operand(node, other),
                    StepNames.of(row.get().from()),
                    node.shape().extent(0));
        }
        return Message.of(key, result, first, second());
    }

    /// Returns whether a tiny constant is added to keep away from 0 what a later step divides by or takes the root of.
    private boolean isSafeguard() {
        return node.operands().get(1) instanceof Operand.Constant(var value, var _)
                && value.shape().rank() == 0
                && value.item() > 0
                && value.item() <= TINY
                && graph.contributions(node).stream()
                        .map(use -> use.to().op().orElseThrow())
                        .anyMatch(op -> op instanceof Sqrt
                                || op instanceof Reciprocal
                                || op instanceof Divide
                                || op instanceof Power
                                || op instanceof Log);
    }

    /// Returns whether the first operand is a variance, however it is written: 0 where all numbers are equal.
    private boolean isVariance() {
        if (!(node.operands().getFirst() instanceof Operand.Value(Node value))
                || value.op().isEmpty()) {
            return false;
        }
        return value.op().get() instanceof Var
                || (value.op().get() instanceof Mean
                        && value.operands().getFirst() instanceof Operand.Value(Node averaged)
                        && averaged.op().filter(Square.class::isInstance).isPresent());
    }

    private static boolean isRow(Edge edge) {
        return edge.from().isImplicit()
                && edge.from().op().orElseThrow() instanceof Broadcast copy
                && Groups.kind(copy).equals("rows");
    }

    private String second() {
        return StepNames.operand(node, 1);
    }

    private Shape shape(int operand) {
        return switch (node.operands().get(operand)) {
            case Operand.Value(Node from) -> from.shape();
            case Operand.Constant constant -> constant.value().shape();
        };
    }
}
