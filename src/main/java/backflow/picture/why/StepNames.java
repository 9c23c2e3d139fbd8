package backflow.picture.why;

import backflow.graph.Node;
import backflow.graph.Operand;

/// What sentences call a node: a copy goes by the name of what it copies.
final class StepNames {
    private StepNames() {}

    static String of(Node node) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)
                ? of(copied)
                : node.label();
    }
}
