package backflow.numpy.interpreter;

import backflow.op.SymbolicShape;
import backflow.tensor.Tensor;
import java.util.List;

/// What a parameter of the traced function is given.
public sealed interface Input {
    /// Returns the name of the parameter, or the key of an entry.
    String name();

    /// An array: an input of the graph.
    record OfArray(String name, Tensor value, SymbolicShape symbols) implements Input {}

    /// A number, text, bool or `None`.
    record OfScalar(String name, Value value) implements Input {}

    /// A dict with text keys.
    record OfDict(String name, List<Input> entries) implements Input {
        public OfDict {
            entries = List.copyOf(entries);
        }
    }
}
