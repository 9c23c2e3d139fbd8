package backflow.numpy.interpreter;

import backflow.numpy.array.Creation;
import backflow.numpy.array.DType;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands behind the dot of a plain array and of a type.
final class PlainAttributes {
    private PlainAttributes() {}

    static Optional<Value> get(NdArray array, String name) {
        return switch (name) {
            case "shape" -> Optional.of(shape(array));
            case "ndim" -> Optional.of(Value.Int.of(array.rank()));
            case "size" -> Optional.of(Value.Int.of(array.size()));
            case "dtype" -> Optional.of(new Value.Type(array.type().toString()));
            case "T" -> Optional.of(PlainValues.of(array.isNumber() ? array : Views.transpose(array)));
            case "real" -> Optional.of(PlainValues.of(array));
            case "imag" -> Optional.of(PlainValues.of(Creation.zerosLike(array, array.type())));
            case "itemsize" -> Optional.of(Value.Int.of(array.type().bytes()));
            case "nbytes" ->
                Optional.of(Value.Int.of((long) array.size() * array.type().bytes()));
            case "strides" -> Optional.of(integers(array.steps(), array.type().bytes()));
            default -> PlainMethods.of(array, name);
        };
    }

    /// Returns the extents as a tuple.
    static Value.Tuple shape(NdArray array) {
        return integers(array.lengths(), 1);
    }

    private static Value.Tuple integers(int[] numbers, int unit) {
        List<Value> values = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            values.add(Value.Int.of((long) number * unit));
        }
        return new Value.Tuple(values);
    }

    static Optional<Value> get(Value.Type type, String name) {
        Optional<DType> known = DType.named(type.name());
        return switch (name) {
            case "name", "__name__" -> Optional.of(new Value.Text(type.name()));
            case "type" -> Optional.of(type);
            case "itemsize" -> known.map(found -> Value.Int.of(found.bytes()));
            default -> Optional.empty();
        };
    }
}
