package backflow.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;

/// The computational graph of one function: a directed multigraph, since one op may use a value twice.
public final class ComputationalGraph {
    private final String name;
    private final List<Node> nodes;
    private final Node output;
    private final List<Stage> stages;
    private final DirectedMultigraph<Node, Edge> graph = new DirectedMultigraph<>(Edge.class);
    private final Set<Node> path;
    private final Map<Node, List<Edge>> uses = new HashMap<>();
    private final Map<Node, List<Edge>> contributions = new HashMap<>();
    private final Map<Node, List<Edge>> operands = new HashMap<>();
    private final List<Node> nodesOnPath;

    /// Makes a graph of nodes that stand in the order of execution.
    ///
    /// @param name the name of the source's function
    /// @param nodes all nodes; a node's operands stand before it, and its index is its position
    /// @param output the node whose gradient the upstream gradient is
    /// @param stages the stages in the order of the source
    public ComputationalGraph(String name, List<Node> nodes, Node output, List<Stage> stages) {
        this.name = name;
        this.output = output;
        this.stages = List.copyOf(stages);
        nodes.forEach(graph::addVertex);
        nodes.forEach(this::connect);
        path = ancestors(output);
        this.nodes = order();
        nodesOnPath = this.nodes.stream().filter(path::contains).toList();
        this.nodes.forEach(node -> {
            operands.put(node, sorted(graph.incomingEdgesOf(node), Comparator.comparingInt(Edge::operand)));
            List<Edge> all = sorted(graph.outgoingEdgesOf(node), SOURCE_ORDER);
            uses.put(node, all);
            contributions.put(
                    node, all.stream().filter(edge -> isOnPath(edge.to())).toList());
        });
    }

    private static final Comparator<Edge> SOURCE_ORDER =
            Comparator.<Edge>comparingInt(edge -> edge.to().index()).thenComparingInt(Edge::operand);

    private void connect(Node node) {
        for (int k = 0; k < node.operands().size(); k++) {
            if (node.operands().get(k) instanceof Operand.Value(Node from)) {
                graph.addEdge(from, node, new Edge(from, node, k));
            }
        }
    }

    private Set<Node> ancestors(Node node) {
        Set<Node> found = new HashSet<>();
        new BreadthFirstIterator<>(new EdgeReversedGraph<>(graph), node).forEachRemaining(found::add);
        return Set.copyOf(found);
    }

    /// Orders the nodes so that operands come first, and where that leaves a choice as the source does.
    private List<Node> order() {
        List<Node> order = new ArrayList<>();
        new TopologicalOrderIterator<>(graph, Comparator.comparingInt(Node::index)).forEachRemaining(order::add);
        return List.copyOf(order);
    }

    private static List<Edge> sorted(Set<Edge> edges, Comparator<Edge> order) {
        return edges.stream().sorted(order).toList();
    }

    /// Returns the name of the function, without `_forward`.
    public String name() {
        return name.endsWith("_forward") ? name.substring(0, name.length() - "_forward".length()) : name;
    }

    /// Returns all nodes in topological order, ties in the order of the source.
    public List<Node> nodes() {
        return nodes;
    }

    /// Returns the inputs on the path to the output, in the order of the function's parameters.
    public List<Node> inputs() {
        return nodes.stream()
                .filter(node -> node.origin() == Origin.INPUT && isOnPath(node))
                .toList();
    }

    public Node output() {
        return output;
    }

    /// Returns the stages in the order of the source.
    public List<Stage> stages() {
        return stages;
    }

    /// Returns whether the output depends on the node, so that a gradient flows to it.
    public boolean isOnPath(Node node) {
        return path.contains(node);
    }

    /// Returns the nodes on the path to the output, in topological order.
    public List<Node> path() {
        return nodesOnPath;
    }

    /// Returns the uses of a node by others, in the order of the source.
    public List<Edge> uses(Node node) {
        return uses.getOrDefault(node, List.of());
    }

    /// Returns the uses of a node that its gradient comes back along.
    public List<Edge> contributions(Node node) {
        return contributions.getOrDefault(node, List.of());
    }

    /// Returns the edges to a node from its operands, as written; constants have none.
    public List<Edge> operands(Node node) {
        return operands.getOrDefault(node, List.of());
    }

    /// Returns the node with an id.
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /// Returns the graph for JGraphT's algorithms; it cannot be changed.
    public Graph<Node, Edge> asGraph() {
        return new AsUnmodifiableGraph<>(graph);
    }

    /// Returns the part of the graph that the gradient flows through.
    public Graph<Node, Edge> pathAsGraph() {
        return new AsUnmodifiableGraph<>(new AsSubgraph<>(graph, path));
    }

    @Override
    public String toString() {
        return nodes.stream().map(Node::id).collect(Collectors.joining(", ", name + "(", ")"));
    }
}
