package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.tensor.Tensor;

/// A graph together with the values that it had when it was recorded.
public record Recording(ComputationalGraph graph, Values values) {
    /// Runs the graph back from an upstream gradient.
    ///
    /// @param upstream the gradient of the loss with respect to the output, in the output's shape
    /// @throws backflow.tensor.ShapeException if the shape differs from the output's
    public Trace trace(Tensor upstream) {
        return Backward.trace(graph, values, upstream);
    }
}
