package backflow.numpy.interpreter;

import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The attributes of traced arrays.
final class ArrayAttributes {
    private final ArrayFunctions functions;

    ArrayAttributes(ArrayFunctions functions) {
        this.functions = functions;
    }

    Optional<Value> get(Value.Array array, String name, Span span) {
        Shape shape = array.tensor().shape();
        return switch (name) {
            case "shape" -> Optional.of(new Value.Tuple(extents(array)));
            case "ndim" -> Optional.of(Value.Int.of(shape.rank()));
            case "size" -> Optional.of(size(array));
            case "dtype" -> Optional.of(new Value.Type("float64"));
            case "T" -> Optional.of(functions.transpose(array, Optional.empty(), span));
            default -> functions.method(array, name);
        };
    }

    /// Returns the extents of an array; where an axis has a symbol, the number remembers it.
    static List<Value> extents(Value.Array array) {
        SymbolicShape symbols = array.argument().symbols();
        List<Value> extents = new ArrayList<>();
        for (int axis = 0; axis < symbols.rank(); axis++) {
            int extent = array.tensor().shape().extent(axis);
            extents.add(new Value.Int(BigInteger.valueOf(extent), Code.size(symbols.axis(axis))));
        }
        return extents;
    }

    private static Value size(Value.Array array) {
        SymbolicShape symbols = array.argument().symbols();
        Code code = symbols.count(array.tensor().shape().allAxes());
        return new Value.Int(BigInteger.valueOf(array.tensor().size()), code);
    }
}
