package backflow.picture.closeup;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.UseIndices;
import backflow.op.Reshape;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The cells of an op's operands and of its result, with the letters that the op gives their axes.
///
/// @param node the result
/// @param indices the letters
record UseCells(Trace trace, Node node, UseIndices indices) {

    static UseCells of(Trace trace, Node node, IndexNotation notation) {
        var edge = trace.graph().operands(node).getFirst();
        return new UseCells(trace, node, UseIndices.of(edge, notation));
    }

    /// Returns an array of the result's shape: its value, its gradient, a local derivative.
    Cells output(Tensor array) {
        return ordered(Cells.of(array, indices.output()));
    }

    /// Returns the result.
    Cells output() {
        return output(trace.value(node));
    }

    /// Returns an array of an operand's shape: its value, or what comes back to it.
    Cells operand(int position, Tensor array) {
        var letters = new ArrayList<>(indices.operands().get(position));
        for (var axis = 0; axis < letters.size(); axis++) {
            // No node copies a constant: an axis of length 1 is stretched as it is.
            var stretched = node.operands().get(position) instanceof Operand.Constant
                    && array.shape().extent(axis) == 1;
            letters.set(axis, stretched ? "0" : letters.get(axis));
        }
        return ordered(Cells.of(array, letters));
    }

    /// Returns the value of an operand.
    Cells operand(int position) {
        return operand(position, value(position));
    }

    List<Cells> operands() {
        return IntStream.range(0, node.operands().size())
                .mapToObj(this::operand)
                .toList();
    }

    private Cells ordered(Cells cells) {
        return node.op().filter(Reshape.class::isInstance).isPresent() ? cells.keptInOrder() : cells;
    }

    private Tensor value(int position) {
        return switch (node.operands().get(position)) {
            case Operand.Value(var from) -> trace.value(from);
            case Operand.Constant(var value, var _) -> value;
        };
    }
}
