package backflow.numpy.listing;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.trace.Direction;
import backflow.trace.Trace;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which lines of a listing belong to which nodes.
///
/// @param direction forward for the source, backward for the listing of the backward pass
public record LineLinks(Trace trace, SteppedListing listing, Direction direction) {
    /// Returns the nodes whose values or gradients a line changes.
    public Set<Node> nodesOf(int line) {
        return listing.stepsOf(line).stream()
                .map(step -> trace.step(step).node())
                .collect(Collectors.toSet());
    }

    /// Returns the lines of some nodes: in the source those that compute or use a value, in the backward pass those
    /// that contribute to a gradient.
    public Set<Integer> linesOf(Collection<Node> nodes) {
        return nodes.stream()
                .flatMap(direction == Direction.FORWARD ? this::forwardSteps : this::backwardSteps)
                .flatMap(step -> listing.lineOf(step).stream().boxed())
                .collect(Collectors.toSet());
    }

    private Stream<Integer> forwardSteps(Node node) {
        Stream<Node> users = trace.graph().uses(node).stream().map(Edge::to);
        return Stream.concat(Stream.of(node), users).map(trace::forwardStep);
    }

    private Stream<Integer> backwardSteps(Node node) {
        return trace.gradientSteps(node).stream();
    }
}
