package backflow.trace;

import backflow.graph.Node;
import backflow.tensor.Tensor;
import java.util.List;

/// The forward value of every node of a graph.
///
/// @param tensors the values by the nodes' indices
public record Values(List<Tensor> tensors) {
    public Values {
        tensors = List.copyOf(tensors);
    }

    public Tensor of(Node node) {
        return tensors.get(node.index());
    }
}
