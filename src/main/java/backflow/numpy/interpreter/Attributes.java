package backflow.numpy.interpreter;

import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands behind a dot: attributes and methods of arrays and dicts, and what NumPy offers.
final class Attributes {
    private final Faults faults;
    private final ArrayFunctions arrays;
    private final NumpyFunctions numpy;
    private final DictMethods dicts;

    Attributes(Faults faults, ArrayFunctions arrays, NumpyFunctions numpy) {
        this.faults = faults;
        this.arrays = arrays;
        this.numpy = numpy;
        this.dicts = new DictMethods(faults);
    }

    Value get(Value target, String name, Span span) {
        return switch (target) {
            case Value.Array array -> ofArray(array, name, span);
            case Value.Library(String module) -> ofModule(module, name, span);
            case Value.Dict dict -> dicts.method(dict, name).orElseThrow(() -> unknown(target, name, span));
            default -> throw unknown(target, name, span);
        };
    }

    private RuntimeException unknown(Value target, String name, Span span) {
        return faults.unsupported(span, "attribute", PythonText.kind(target), name);
    }

    private Value ofModule(String module, String name, Span span) {
        if (!module.equals("numpy")) {
            throw faults.unsupported(span, "module", module);
        }
        return numpy.get(name).orElseThrow(() -> faults.unsupported(span, "numpy", name));
    }

    private Value ofArray(Value.Array array, String name, Span span) {
        Shape shape = array.tensor().shape();
        return switch (name) {
            case "shape" -> new Value.Tuple(extents(array));
            case "ndim" -> Value.Int.of(shape.rank());
            case "size" -> size(array);
            case "dtype" -> new Value.Type("float64");
            case "T" -> arrays.transpose(array, Optional.empty(), span);
            default -> {
                Optional<Value> method = arrays.method(array, name);
                yield method.orElseThrow(() -> unknown(array, name, span));
            }
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
