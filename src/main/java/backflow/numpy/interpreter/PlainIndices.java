package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Index;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in the square brackets behind a plain array, from values.
final class PlainIndices {
    private PlainIndices() {}

    /// Returns the parts of an index.
    ///
    /// @throws ArrayException if one is no index
    static List<Index> of(Value index) {
        if (index instanceof Value.Tuple(List<Value> items)) {
            List<Index> parts = new ArrayList<>(items.size());
            for (Value item : items) {
                parts.add(part(item));
            }
            return parts;
        }
        return List.of(part(index));
    }

    private static Index part(Value value) {
        return switch (value) {
            case Value.Int _ -> new Index.At(PlainValues.whole(value));
            case Value.Slice(Value lower, Value upper, Value step) ->
                new Index.Slice(bound(lower), bound(upper), bound(step));
            case Value.None _ -> Index.NEW_AXIS;
            case Value.Ellipsis _ -> Index.ELLIPSIS;
            case Value.Bool(boolean truth) -> new Index.Elements(NdArray.truth(truth));
            case PlainArray(NdArray array) -> part(array);
            case Value.Sequence _, Value.Tuple _, Value.Range _ -> elements(PlainLiterals.array(value));
            default -> throw wrong(PythonText.kind(value));
        };
    }

    private static Index part(NdArray array) {
        boolean isPosition = array.rank() == 0 && array.type().isInteger();
        return isPosition ? new Index.At((long) array.item()) : elements(array);
    }

    private static Index elements(NdArray array) {
        if (array.type().isFloat() && array.size() > 0) {
            throw wrong(array.type().toString());
        }
        return new Index.Elements(array.type().isFloat() ? NdArray.zeros(DType.INT64, 0) : array);
    }

    private static ArrayException wrong(String kind) {
        return new ArrayException(ErrorType.INDEX, "array.index.kind", kind);
    }

    private static @Nullable Long bound(Value value) {
        return switch (value) {
            case Value.None _ -> null;
            case Value.Int(var integer, var _) ->
                integer.bitLength() < Long.SIZE ? integer.longValue() : integer.signum() * (long) Integer.MAX_VALUE;
            default -> PlainValues.whole(value);
        };
    }

    /// Returns the views along the first axis.
    static List<NdArray> parts(NdArray array) {
        if (array.rank() == 0) {
            throw new ArrayException(ErrorType.TYPE, "array.iterate");
        }
        List<NdArray> parts = new ArrayList<>(array.extent(0));
        for (int i = 0; i < array.extent(0); i++) {
            parts.add(Indexing.get(array, List.of(new Index.At(i))));
        }
        return parts;
    }
}
