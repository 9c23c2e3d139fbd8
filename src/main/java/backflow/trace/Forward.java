package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Runs a graph forward on other inputs of the same shapes.
public final class Forward {
    private Forward() {}

    /// Returns every node's value.
    ///
    /// @param inputs a tensor for each input, off the path too, in the shape it was recorded with
    public static Values run(ComputationalGraph graph, Map<Node, Tensor> inputs) {
        Tensor[] values = new Tensor[graph.nodes().size()];
        for (Node node : graph.nodes()) {
            values[node.index()] = node.op().isPresent()
                    ? node.op().get().forward(operands(node, from -> values[from.index()]))
                    : Objects.requireNonNull(inputs.get(node), node::toString);
        }
        return new Values(Arrays.asList(values));
    }

    /// Returns every node's value once one node has another value: only what depends on it is computed anew.
    public static Values rerun(ComputationalGraph graph, Values values, Node changed, Tensor value) {
        Tensor[] anew = values.tensors().toArray(Tensor[]::new);
        boolean[] touched = new boolean[anew.length];
        anew[changed.index()] = value;
        touched[changed.index()] = true;
        for (Node node : graph.nodes()) {
            if (node.op().isPresent()
                    && graph.operands(node).stream()
                            .anyMatch(edge -> touched[edge.from().index()])) {
                anew[node.index()] = node.op().get().forward(operands(node, from -> anew[from.index()]));
                touched[node.index()] = true;
            }
        }
        return new Values(Arrays.asList(anew));
    }

    /// Returns the values of a node's operands.
    static List<Tensor> operands(Node node, Values values) {
        return operands(node, values::of);
    }

    private static List<Tensor> operands(Node node, Function<Node, Tensor> values) {
        List<Tensor> operands = new ArrayList<>(node.operands().size());
        for (Operand operand : node.operands()) {
            operands.add(
                    switch (operand) {
                        case Operand.Value(Node from) -> values.apply(from);
                        case Operand.Constant constant -> constant.value();
                    });
        }
        return operands;
    }
}
