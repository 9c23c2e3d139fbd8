package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Influence;
import backflow.graph.Node;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the paths by which the gradient of one value returns, and what each of them brings.
///
/// The upstream gradient is sent back along one edge after another by the ops' own VJPs, and nothing is added on the
/// way. What several paths begin with is computed once.
final class PathSearch {
    private final Trace trace;
    private final ComputationalGraph graph;
    private final Influence influence;
    private final Node target;
    private final Map<Node, Long> counts = new HashMap<>();
    private final List<ReturnPath> found = new ArrayList<>();

    /// @param influence what the value influences
    PathSearch(Trace trace, Influence influence) {
        this.trace = trace;
        this.influence = influence;
        graph = trace.graph();
        target = influence.source();
        count();
    }

    /// Counts the paths between each node and the output; there can be exponentially many.
    private void count() {
        for (Node node : graph.path().reversed()) {
            long paths = node == graph.output() ? 1 : 0;
            for (Edge use : graph.contributions(node)) {
                paths += counts.getOrDefault(use.to(), 0L);
            }
            counts.put(node, Math.min(paths, ReturnPath.MOST_COUNTED));
        }
    }

    /// Returns how many paths lead from the output to the value.
    long size() {
        return counts.getOrDefault(target, 0L);
    }

    /// Returns the paths one by one, in the order in which a backward pass by hand writes them.
    List<ReturnPath> each() {
        if (graph.isOnPath(target)) {
            Tensor upstream = trace.upstream();
            goBack(graph.output(), upstream, Responsibility.largest(upstream), List.of(), Optional.empty());
        }
        return List.copyOf(found);
    }

    private void goBack(Node at, Tensor gradient, double largest, List<Edge> passed, Optional<Edge> vanishing) {
        if (at == target) {
            found.add(new ReturnPath(passed, 1, gradient, vanishing));
            return;
        }
        for (Edge edge : Backward.inOrder(graph.operands(at))) {
            if (influence.holds(edge.from())) {
                Tensor next = Backward.vjp(edge, gradient, trace.values());
                double left = Responsibility.largest(next);
                boolean vanishes = vanishing.isEmpty() && Responsibility.isNothing(left, largest);
                List<Edge> way = new ArrayList<>(passed);
                way.add(edge);
                goBack(edge.from(), next, left, way, vanishes ? Optional.of(edge) : vanishing);
            }
        }
    }

    /// Returns the paths gathered by the use of the value that they return along. What each use brings is a
    /// contribution of the trace.
    List<ReturnPath> byUse() {
        return trace.gradientSteps(target).stream()
                .map(trace::step)
                .filter(Step.Backward.class::isInstance)
                .map(Step.Backward.class::cast)
                .map(step -> bundle(step.edge(), step.contribution()))
                .toList();
    }

    private ReturnPath bundle(Edge use, Tensor contribution) {
        List<Edge> edges = new ArrayList<>(Influence.of(graph, use.to()).edges());
        edges.removeIf(edge -> !graph.isOnPath(edge.to()));
        edges.sort(Comparator.comparingInt((Edge edge) -> edge.to().index()).reversed());
        edges.add(use);
        return new ReturnPath(edges, counts.getOrDefault(use.to(), 0L), contribution, Optional.empty());
    }
}
