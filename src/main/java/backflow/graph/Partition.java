package backflow.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;

/// A graph's nodes, gathered into the boxes of a level, or of one with some of its copies opened.
public final class Partition {
    private final ComputationalGraph graph;
    private final Detail detail;
    private final List<Box> boxes;
    private final Map<Node, Box> boxOf = new HashMap<>();

    private Partition(ComputationalGraph graph, Detail detail, List<List<Node>> groups) {
        this.graph = graph;
        this.detail = detail;
        Map<Node, List<Node>> groupOf = new HashMap<>();
        groups.forEach(group -> group.forEach(node -> groupOf.put(node, group)));
        boxes = groups.stream().map(group -> box(group, groupOf)).toList();
        boxes.forEach(box -> box.nodes().forEach(node -> boxOf.put(node, box)));
    }

    private Box box(List<Node> group, Map<Node, List<Node>> groupOf) {
        boolean onPath = group.stream().anyMatch(graph::isOnPath);
        List<Node> outputs = group.stream()
                .filter(node -> !onPath || graph.isOnPath(node))
                .filter(node -> node == graph.output() || leaves(node, groupOf))
                .toList();
        return new Box(group, outputs, onPath);
    }

    private boolean leaves(Node node, Map<Node, List<Node>> groupOf) {
        List<Edge> uses = graph.isOnPath(node) ? graph.contributions(node) : graph.uses(node);
        return uses.stream().anyMatch(use -> !Objects.equals(groupOf.get(use.to()), groupOf.get(node)));
    }

    /// Gathers a graph's nodes.
    public static Partition of(ComputationalGraph graph, Detail detail) {
        Map<Object, List<Node>> groups = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            groups.computeIfAbsent(key(graph, detail, node), key -> new ArrayList<>())
                    .add(node);
        }
        return new Partition(graph, detail, List.copyOf(groups.values()));
    }

    /// Returns what the nodes of one box have in common.
    private static Object key(ComputationalGraph graph, Detail detail, Node node) {
        if (node.origin() == Origin.INPUT) {
            return node;
        }
        if (!graph.isOnPath(node)) {
            // Off the path nothing is stepped through, so a statement is one box, however it is put together.
            return "line " + node.place().line();
        }
        if (detail.level() == Level.STAGES && node.place().stage().isPresent()) {
            return node.place().stage().getAsInt();
        }
        if (detail.hides(node)) {
            return graph.contributions(node).getFirst().to();
        }
        return node;
    }

    public ComputationalGraph graph() {
        return graph;
    }

    public Detail detail() {
        return detail;
    }

    public Level level() {
        return detail.level();
    }

    /// Returns the boxes in the order of their first nodes.
    public List<Box> boxes() {
        return boxes;
    }

    /// Returns the box that holds a node.
    public Box boxOf(Node node) {
        return Optional.ofNullable(boxOf.get(node)).orElseThrow();
    }

    /// Returns whether an edge leads from one box to another.
    public boolean crosses(Edge edge) {
        return !boxOf(edge.from()).equals(boxOf(edge.to()));
    }

    /// Returns whether a node's value leaves its box, or is the output.
    public boolean isBoxOutput(Node node) {
        return boxOf(node).outputs().contains(node);
    }

    /// Returns the boxes and the edges between them for JGraphT's algorithms; it cannot be changed.
    public Graph<Box, BoxEdge> asGraph() {
        DirectedMultigraph<Box, BoxEdge> quotient = new DirectedMultigraph<>(BoxEdge.class);
        boxes.forEach(quotient::addVertex);
        for (Node node : graph.nodes()) {
            for (Edge edge : graph.operands(node)) {
                if (crosses(edge)) {
                    Box from = boxOf(edge.from());
                    Box to = boxOf(edge.to());
                    quotient.addEdge(from, to, new BoxEdge(from, to, edge));
                }
            }
        }
        return new AsUnmodifiableGraph<>(quotient);
    }
}
