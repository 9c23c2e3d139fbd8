package backflow.graph;

import java.util.List;

/// A part of the graph that a level shows as one.
///
/// @param nodes its nodes in topological order
/// @param outputs those of its nodes whose values leave it
/// @param onPath whether a gradient flows through it
public record Box(List<Node> nodes, List<Node> outputs, boolean onPath) {
    public Box {
        nodes = List.copyOf(nodes);
        outputs = List.copyOf(outputs);
    }

    /// Returns the node that stands for the box: the last whose value leaves it.
    public Node node() {
        return outputs.isEmpty() ? nodes.getLast() : outputs.getLast();
    }

    /// Returns the id of the box: that of the node that stands for it.
    public String id() {
        return node().id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Box box && box.nodes.equals(nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }
}
