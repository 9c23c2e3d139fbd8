package backflow.graph;

import backflow.op.Code;
import backflow.tensor.Tensor;

/// What an op is applied to: the value of a node, or a constant that no gradient flows to.
public sealed interface Operand {
    /// The value of a node.
    record Value(Node node) implements Operand {}

    /// A constant: `eps`, `N`, a literal. It gets no node; it stands in the op's label.
    ///
    /// @param value the constant's value; it broadcasts as it is
    /// @param code how the source writes it
    record Constant(Tensor value, Code code) implements Operand {}
}
