package backflow.trace;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.tensor.Tensor;

/// One move of the cursor.
public sealed interface Step {
    /// Returns the node whose value or gradient the step changes.
    Node node();

    /// A value is computed.
    record Forward(Node node, Tensor value) implements Step {}

    /// The upstream gradient arrives at the output: `dout`.
    record Arrival(Node node, Tensor upstream) implements Step {}

    /// One contribution comes back along one edge.
    ///
    /// @param edge the use of the value that it comes back along
    /// @param contribution what it adds to the gradient of the edge's value
    /// @param total the sum of the contributions so far
    /// @param arrived how many have arrived, this one included
    /// @param expected how many will
    record Backward(Edge edge, Tensor contribution, Tensor total, int arrived, int expected) implements Step {
        @Override
        public Node node() {
            return edge.from();
        }

        /// Returns whether this was the last contribution, so that the total is the gradient.
        public boolean isComplete() {
            return arrived == expected;
        }
    }
}
