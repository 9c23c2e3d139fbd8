package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.Operand;
import backflow.op.Binary;
import backflow.op.Unary;
import backflow.picture.ArrayColours;
import backflow.picture.HeatScale;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// What the upstream gradient is multiplied by along an edge, found out once for each edge.
final class LocalDerivatives {

    private final Trace trace;
    private final Map<Edge, Tensor> locals = new ConcurrentHashMap<>();
    private final Map<Edge, OptionalDouble> singles = new ConcurrentHashMap<>();
    private final Map<Edge, Tensor> transposes = new ConcurrentHashMap<>();

    LocalDerivatives(Trace trace) {
        this.trace = trace;
    }

    /// Returns the local derivative of an op that multiplies cell by cell: what its VJP makes of ones.
    Tensor of(Edge edge) {
        return locals.computeIfAbsent(edge, this::local);
    }

    /// Finds out all that are asked for along a trace, so that no frame waits for those of large arrays.
    ///
    /// @param colours is told of those that differ from cell to cell
    void prepare(ArrayColours colours) {
        for (var number = trace.lastForwardStep() + 1; number <= trace.length(); number++) {
            if (trace.step(number) instanceof Step.Backward back
                    && isElementwise(back.edge())
                    && single(back.edge()).isEmpty()) {
                colours.scale(HeatScale.Kind.VALUE, of(back.edge()));
            }
        }
    }

    /// Tells whether an edge leads into an op that multiplies its upstream gradient cell by cell.
    static boolean isElementwise(Edge edge) {
        var op = edge.to().op().orElseThrow();
        return op instanceof Binary || op instanceof Unary;
    }

    /// Returns the number that the local derivative along an edge is everywhere; empty where it differs.
    OptionalDouble single(Edge edge) {
        return singles.computeIfAbsent(edge, one -> single(of(one)));
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
