package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Creation;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Joining;
import backflow.numpy.array.NdArray;
import java.util.List;

/// Turns lists and tuples of numbers, of arrays and of one another into arrays.
final class PlainLiterals {
    private static final int DEEPEST = 64;

    private PlainLiterals() {}

    /// Returns an array of the type that holds all elements.
    ///
    /// @throws ArrayException if rows have different shapes, or something is no number
    static NdArray array(Value value) {
        return array(value, 0);
    }

    private static NdArray array(Value value, int level) {
        if (value instanceof Value.Range(long start, long stop, long step)) {
            return Creation.range((double) start, (double) stop, (double) step, DType.INT64);
        }
        List<Value> items = switch (value) {
            case Value.Tuple(List<Value> all) -> all;
            case Value.Sequence list -> list.items();
            default -> throw new ArrayException(ErrorType.TYPE, "dialect.operand.array", PythonText.kind(value));
        };
        if (items.isEmpty()) {
            return NdArray.zeros(DType.FLOAT64, 0);
        }
        if (level == DEEPEST) {
            throw new ArrayException(ErrorType.VALUE, "dialect.array.ragged");
        }
        List<NdArray> rows = items.stream().map(item -> row(item, level)).toList();
        NdArray first = rows.getFirst();
        if (!rows.stream().allMatch(row -> row.shape().equals(first.shape()))) {
            throw new ArrayException(ErrorType.SHAPE, "dialect.array.ragged");
        }
        return Joining.stack(rows, 0);
    }

    private static NdArray row(Value item, int level) {
        boolean isNested = item instanceof Value.Tuple || item instanceof Value.Sequence || item instanceof Value.Range;
        return isNested ? array(item, level + 1) : PlainValues.array(item);
    }
}
