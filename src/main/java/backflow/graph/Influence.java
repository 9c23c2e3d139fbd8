package backflow.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that is computed from one value, so that it may change when the value does.
///
/// @param source the value
/// @param depths each value that depends on it, in the order of execution, with the number of ops on the longest way
///     to it; the source itself is not among them
/// @param edges the edges between the source and those values, in the order of execution
public record Influence(Node source, Map<Node, Integer> depths, List<Edge> edges) {
    public Influence {
        depths = Collections.unmodifiableMap(new LinkedHashMap<>(depths));
        edges = List.copyOf(edges);
    }

    /// Returns what a node of a graph influences, on the path to the output and off it.
    public static Influence of(ComputationalGraph graph, Node source) {
        Map<Node, Integer> depths = new LinkedHashMap<>();
        depths.put(source, 0);
        List<Edge> edges = new ArrayList<>();
        for (Node node : graph.nodes()) {
            for (Edge edge : graph.operands(node)) {
                Integer before = depths.get(edge.from());
                if (before != null) {
                    edges.add(edge);
                    depths.merge(node, before + 1, Math::max);
                }
            }
        }
        depths.remove(source);
        return new Influence(source, depths, edges);
    }

    /// Returns the values that depend on the source, in the order of execution.
    public Set<Node> nodes() {
        return depths.keySet();
    }

    /// Returns whether a node is the source or depends on it.
    public boolean holds(Node node) {
        return node == source || depths.containsKey(node);
    }

    /// Returns the number of ops on the longest way from the source to a node that it influences; 0 for the source.
    public int depth(Node node) {
        return depths.getOrDefault(node, 0);
    }

    /// Returns the greatest depth of all.
    public int deepest() {
        return depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
