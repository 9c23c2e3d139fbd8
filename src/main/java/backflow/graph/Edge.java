package backflow.graph;

/// The use of a value by an op. Forward the value travels along it, backward one contribution to its gradient.
///
/// @param from the value
/// @param to the op's result
/// @param operand which operand of the op it is
public record Edge(Node from, Node to, int operand) {
    @Override
    public String toString() {
        return from.id() + " → " + to.id();
    }
}
