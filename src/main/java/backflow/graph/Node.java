package backflow.graph;

import backflow.op.Op;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.util.List;
import java.util.Optional;

/// A value in the computational graph. Two nodes are equal only if they are the same node.
public final class Node {
    private final int index;
    private final String id;
    private final Origin origin;
    private final Optional<Op> op;
    private final List<Operand> operands;
    private final Shape shape;
    private final SymbolicShape symbols;
    private final Place place;
    private final String label;

    private Node(
            int index,
            String id,
            Origin origin,
            Optional<Op> op,
            List<Operand> operands,
            Shape shape,
            SymbolicShape symbols,
            Place place,
            String label) {
        this.index = index;
        this.id = id;
        this.origin = origin;
        this.op = op;
        this.operands = List.copyOf(operands);
        this.shape = shape;
        this.symbols = symbols;
        this.place = place;
        this.label = label;
    }

    /// Returns an input of the graph.
    public static Node input(int index, String id, Shape shape, SymbolicShape symbols, Place place) {
        return new Node(index, id, Origin.INPUT, Optional.empty(), List.of(), shape, symbols, place, id);
    }

    /// Returns the result of an op.
    ///
    /// @param label the value's name in the source, or its expression where it has none
    public static Node result(
            int index,
            String id,
            Origin origin,
            Op op,
            List<Operand> operands,
            Shape shape,
            SymbolicShape symbols,
            Place place,
            String label) {
        return new Node(index, id, origin, Optional.of(op), operands, shape, symbols, place, label);
    }

    /// Returns the node's position in the order of execution, from 0.
    public int index() {
        return index;
    }

    /// Returns the name that formats and listings call it by: `mu`, `x_2`, `add_12`, `beta_broadcast`.
    public String id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    /// Returns the op that makes the value; empty for inputs.
    public Optional<Op> op() {
        return op;
    }

    /// Returns the op's operands as written.
    public List<Operand> operands() {
        return operands;
    }

    public Shape shape() {
        return shape;
    }

    public SymbolicShape symbols() {
        return symbols;
    }

    public Place place() {
        return place;
    }

    /// Returns what a person calls it: the name, or the expression such as `var + eps`.
    public String label() {
        return label;
    }

    /// Returns whether this is a copy that the source does not write.
    public boolean isImplicit() {
        return origin == Origin.IMPLICIT;
    }

    /// Returns whether the source gives the value a name.
    public boolean isNamed() {
        return origin == Origin.NAMED || origin == Origin.INPUT;
    }

    @Override
    public String toString() {
        return id + " " + symbols;
    }
}
