package backflow.trace;

import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;

/// A value on a [Tape]: its number there, what it is, and the shape it has in symbols.
///
/// @param index its position in the order of execution
/// @param value the value
/// @param symbols its symbolic shape
public record Traced(int index, Tensor value, SymbolicShape symbols) implements Argument {
    public Shape shape() {
        return value.shape();
    }
}
