package backflow.trace;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A way by which a gradient returns from the output to a value; or, where there are too many of them, all that return
/// along the same use of the value.
///
/// @param edges the edges in the order in which the gradient passes them, the use of the value last; none where the
///     value is the output itself
/// @param count how many paths these are: 1, or more for those with a use in common. From [#MOST_COUNTED] on nobody
///     counted further
/// @param contribution what comes back this way and on no other
/// @param vanishing the edge at which the gradient becomes nothing on its way, if it does
public record ReturnPath(List<Edge> edges, long count, Tensor contribution, Optional<Edge> vanishing) {
    /// How far paths are counted.
    public static final long MOST_COUNTED = 1_000_000;

    public ReturnPath {
        edges = List.copyOf(edges);
    }

    /// Returns whether these are several paths with a use in common.
    public boolean isBundle() {
        return count > 1;
    }

    /// Returns the use of the value by which the gradient comes back; empty where the value is the output itself.
    public Optional<Edge> use() {
        return edges.isEmpty() ? Optional.empty() : Optional.of(edges.getLast());
    }

    /// Returns the values that a single path passes, from the output to the value itself.
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        edges.stream().findFirst().map(Edge::to).ifPresent(nodes::add);
        edges.stream().map(Edge::from).forEach(nodes::add);
        return nodes;
    }
}
