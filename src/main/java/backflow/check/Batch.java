package backflow.check;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.trace.Trace;

/// The batch: the first axis of the output, if it has a symbol.
final class Batch {
    private Batch() {}

    static int size(Trace trace) {
        return trace.graph().output().shape().extent(0);
    }

    /// Returns whether a broadcast copies the node along the batch.
    static boolean isCopiedAlong(Trace trace, Node node) {
        Node output = trace.graph().output();
        return output.shape().rank() > 0
                && output.shape().extent(0) > 0
                && output.symbols().isNamed(0)
                && trace.graph().contributions(node).stream()
                        .map(Edge::to)
                        .anyMatch(user -> copiesAlong(user, output.symbols().axis(0)));
    }

    private static boolean copiesAlong(Node user, String symbol) {
        return user.op().orElseThrow() instanceof Broadcast copy
                && copy.summedAxes().stream()
                        .anyMatch(axis -> user.symbols().axis(axis).equals(symbol));
    }
}
