package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.Operand;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// What the upstream gradient is multiplied by along an edge, found out once for each edge.
final class LocalDerivatives {

    private final Trace trace;
    private final Map<Edge, Tensor> locals = new ConcurrentHashMap<>();
    private final Map<Edge, Tensor> transposes = new ConcurrentHashMap<>();

    LocalDerivatives(Trace trace) {
        this.trace = trace;
    }

    /// Returns the local derivative of an op that multiplies cell by cell: what its VJP makes of ones.
    Tensor of(Edge edge) {
        return locals.computeIfAbsent(edge, this::local);
    }

    /// Returns the number that a local derivative is everywhere; empty where it differs.
    static OptionalDouble single(Tensor local) {
        var first = local.at(0);
        return IntStream.range(0, local.size()).allMatch(i -> local.at(i) == first)
                ? OptionalDouble.of(first)
                : OptionalDouble.empty();
    }

    private Tensor local(Edge edge) {
        var inputs = IntStream.range(0, edge.to().operands().size())
                .mapToObj(position -> operand(edge, position))
                .toList();
        var ones = Tensor.filled(edge.to().shape(), 1);
        return edge.to().op().orElseThrow().vjp(edge.operand(), ones, inputs, trace.value(edge.to()));
    }

    /// Returns the other factor of a matrix product, transposed.
    Tensor transposed(Edge edge) {
        return transposes.computeIfAbsent(
                edge, _ -> operand(edge, 1 - edge.operand()).transpose());
    }

    /// Tells whether an edge leads into a product of two matrices, neither of them a stack or a vector.
    boolean isOfMatrices(Edge edge) {
        return operand(edge, 0).rank() == 2 && operand(edge, 1).rank() == 2;
    }

    private Tensor operand(Edge edge, int position) {
        return switch (edge.to().operands().get(position)) {
            case Operand.Value(var node) -> trace.value(node);
            case Operand.Constant(var value, var _) -> value;
        };
    }
}
