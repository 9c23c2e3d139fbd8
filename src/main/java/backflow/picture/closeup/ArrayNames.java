package backflow.picture.closeup;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.picture.ArrayColours;
import backflow.picture.HeatScale;
import backflow.tensor.Tensor;
import backflow.text.Messages;

/// What close-ups call the values and the gradients of nodes.
record ArrayNames(Messages messages, IndexNotation notation, ArrayColours colours, RunningSums sums) {

    String value(Node node) {
        return node.isImplicit() ? messages.text("picture.copies", copied(node).label()) : node.label();
    }

    String gradient(Node node) {
        if (node.isImplicit()) {
            return messages.text("picture.gradient", value(node));
        }
        return node.isNamed() ? "d" + node.label() : messages.text("picture.gradient", node.label());
    }

    private static Node copied(Node copy) {
        return copy.operands().getFirst() instanceof Operand.Value(Node from) ? from : copy;
    }

    /// Returns the letter of the index along a node's first axis; none for a scalar.
    String row(Node node) {
        return node.shape().rank() == 0 ? "" : notation.indices(node).getFirst();
    }

    NamedArray value(Node node, Tensor value) {
        return new NamedArray(
                value(node), node.symbols(), row(node), value, colours.scale(HeatScale.Kind.VALUE, value), 1);
    }

    NamedArray gradient(Node node, Tensor gradient) {
        return new NamedArray(
                gradient(node),
                node.symbols(),
                row(node),
                gradient,
                colours.scale(HeatScale.Kind.GRADIENT, gradient),
                1);
    }
}
