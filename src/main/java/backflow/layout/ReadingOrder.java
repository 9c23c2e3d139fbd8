package backflow.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/// The order in which a reader meets the vertices: parameters and what comes of them alone, then the trunk, then the
/// rest.
///
/// The layout keeps to it where edges leave a choice, so that parameters come to stand above the trunk and side
/// computations below it.
///
/// @param vertices every vertex once
/// @param trunk the edges of the shortest path from the first input to the output, drawn as one straight line
/// @param aside the edges that lead to no output; they give way to the others
public record ReadingOrder<V, E>(List<V> vertices, Set<E> trunk, Set<E> aside) {

    public ReadingOrder {
        vertices = List.copyOf(vertices);
        trunk = Set.copyOf(trunk);
        aside = Set.copyOf(aside);
    }

    /// Returns the reading order of `graph`.
    ///
    /// @param inputs the graph's inputs as declared; the first is where the trunk begins
    /// @param output the vertex where the trunk ends
    public static <V, E> ReadingOrder<V, E> of(Graph<V, E> graph, List<V> inputs, V output) {
        if (inputs.isEmpty()) {
            return new ReadingOrder<>(List.copyOf(graph.vertexSet()), Set.of(), Set.of());
        }
        var first = inputs.getFirst();
        var fromFirst = reachable(graph, List.of(first));
        var fromOthers = reachable(graph, inputs.subList(1, inputs.size()));
        var order = new LinkedHashSet<>(inputs.subList(1, inputs.size()));
        graph.vertexSet().stream()
                .filter(vertex -> fromOthers.contains(vertex) && !fromFirst.contains(vertex))
                .forEach(order::add);
        var trunk = new ArrayList<E>();
        var path = BFSShortestPath.findPathBetween(graph, first, output);
        if (path != null) {
            order.addAll(path.getVertexList());
            trunk.addAll(path.getEdgeList());
        }
        order.addAll(graph.vertexSet());
        return new ReadingOrder<>(List.copyOf(order), Set.copyOf(trunk), aside(graph, output));
    }

    private static <V, E> Set<E> aside(Graph<V, E> graph, V output) {
        var leading = reachable(new EdgeReversedGraph<>(graph), List.of(output));
        return graph.edgeSet().stream()
                .filter(edge -> !leading.contains(graph.getEdgeTarget(edge)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <V, E> Set<V> reachable(Graph<V, E> graph, List<V> from) {
        var reached = new HashSet<V>();
        if (!from.isEmpty()) {
            new BreadthFirstIterator<>(graph, from).forEachRemaining(reached::add);
        }
        return reached;
    }

    /// Returns the order of the other vertices.
    ReadingOrder<V, E> without(Collection<V> some) {
        return new ReadingOrder<>(
                vertices.stream().filter(vertex -> !some.contains(vertex)).toList(), trunk, aside);
    }

    /// Returns the edges of `graph`, those of the trunk first.
    List<E> edges(Graph<V, E> graph) {
        var edges = new ArrayList<>(graph.edgeSet());
        edges.sort(Comparator.comparing(edge -> !trunk.contains(edge)));
        return edges;
    }
}
