package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.op.Op;
import backflow.tensor.Shape;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs a graph back: one step for each contribution along one edge.
///
/// Ops come in reverse order. Within an op first come the operands that were not broadcast, then those that were, each
/// as written; a broadcast's own sum follows at once on the contribution that feeds it. That is the order in which the
/// backward pass is written by hand.
final class Backward {
    private final ComputationalGraph graph;
    private final Values values;
    private final List<Step> steps = new ArrayList<>();
    private final @Nullable Tensor[] gradients;
    private final int[] arrived;

    private Backward(ComputationalGraph graph, Values values) {
        this.graph = graph;
        this.values = values;
        gradients = new Tensor[graph.nodes().size()];
        arrived = new int[gradients.length];
    }

    static Trace trace(ComputationalGraph graph, Values values, Tensor upstream) {
        Shape expected = graph.output().shape();
        if (!upstream.shape().equals(expected)) {
            throw new ShapeException("shape.upstream", upstream.shape(), expected);
        }
        Backward backward = new Backward(graph, values);
        backward.forwardSteps();
        backward.run(upstream);
        return new Trace(graph, values, upstream, backward.steps);
    }

    private void forwardSteps() {
        for (Node node : graph.path()) {
            if (node.op().isPresent()) {
                steps.add(new Step.Forward(node, values.of(node)));
            }
        }
    }

    private void run(Tensor upstream) {
        gradients[graph.output().index()] = upstream;
        steps.add(new Step.Arrival(graph.output(), upstream));
        for (Node node : graph.path().reversed()) {
            if (!followsAtOnce(node)) {
                sendBack(node);
            }
        }
    }

    /// Returns whether a node's own contribution is made together with the one that completes its gradient.
    private boolean followsAtOnce(Node node) {
        return isBroadcast(node) && graph.contributions(node).size() == 1;
    }

    private static boolean isBroadcast(Node node) {
        return node.op().filter(Broadcast.class::isInstance).isPresent();
    }

    private void sendBack(Node node) {
        inOrder(graph.operands(node)).forEach(this::contribute);
    }

    /// Returns an op's operands in the order in which they get their contributions.
    static List<Edge> inOrder(List<Edge> operands) {
        return Stream.concat(
                        operands.stream().filter(edge -> !edge.from().isImplicit()),
                        operands.stream().filter(edge -> edge.from().isImplicit()))
                .toList();
    }

    private void contribute(Edge edge) {
        Node node = edge.from();
        Tensor contribution = contribution(edge);
        Tensor before = gradients[node.index()];
        Tensor total = before == null ? contribution : before.plus(contribution);
        gradients[node.index()] = total;
        arrived[node.index()]++;
        int expected = graph.contributions(node).size();
        steps.add(new Step.Backward(edge, contribution, total, arrived[node.index()], expected));
        if (followsAtOnce(node)) {
            graph.operands(node).forEach(this::contribute);
        }
    }

    private Tensor contribution(Edge edge) {
        Tensor upstream = gradients[edge.to().index()];
        if (upstream == null) {
            throw new IllegalStateException("no gradient at " + edge.to());
        }
        return vjp(edge, upstream, values);
    }

    /// Returns what an upstream gradient at the end of an edge brings to its beginning.
    static Tensor vjp(Edge edge, Tensor upstream, Values values) {
        Node user = edge.to();
        Op op = user.op().orElseThrow();
        return op.vjp(edge.operand(), upstream, Forward.operands(user, values), values.of(user));
    }
}
