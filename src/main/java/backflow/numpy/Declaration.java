package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Span;
import backflow.op.SymbolicShape;
import java.util.List;

/// What a parameter, or a key of a dict parameter, has to be given.
public sealed interface Declaration {
    /// Returns the name of the parameter or the key.
    String name();

    /// Returns where the parameter stands in the source.
    Span span();

    /// An array of a known symbolic shape.
    record OfArray(String name, SymbolicShape shape, Span span) implements Declaration {}

    /// A number, text, bool or `None` with the value that it has unless another is given.
    record OfScalar(String name, Value standard, Span span) implements Declaration {}

    /// A dict with the keys that the function reads.
    record OfDict(String name, List<Declaration> entries, Span span) implements Declaration {
        public OfDict {
            entries = List.copyOf(entries);
        }
    }

    /// A value of which nothing says what it is: it must be given from outside, an array from a file. A key of a dict
    /// may also be left out.
    record OfUnknown(String name, Span span) implements Declaration {}
}
