package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.NdArray;
import backflow.op.Code;
import java.math.BigInteger;
import java.util.List;

/// Values of the language as NumPy takes them, and what NumPy gives as values.
final class PlainValues {
    private static final Code UNWRITTEN = Code.literal("");
    private static final int EXACT_BITS = 53;

    private PlainValues() {}

    /// Returns a value as an operand: a number of Python stays weak, a list becomes an array.
    ///
    /// @throws ArrayException if it is neither a number nor an array, nor made of such
    static NdArray operand(Value value) {
        return switch (value) {
            case PlainArray(NdArray array) -> array;
            case Value.Bool(boolean truth) -> NdArray.truth(truth);
            case Value.Int(BigInteger integer, Code _) ->
                integer.bitLength() < EXACT_BITS
                        ? NdArray.weak(integer.longValue())
                        : NdArray.weak(integer.doubleValue());
            case Value.Real(double real, Code _) -> NdArray.weak(real);
            default -> PlainLiterals.array(value);
        };
    }

    /// Returns a value as an array; a number becomes one of rank 0.
    static NdArray array(Value value) {
        return operand(value).asArray();
    }

    /// Returns an array or a number of NumPy as a value.
    static Value of(NdArray array) {
        return new PlainArray(array);
    }

    static Value of(List<NdArray> arrays) {
        return new Value.Sequence(arrays.stream().map(PlainValues::of).toList());
    }

    static Value of(double number) {
        return new Value.Real(number, UNWRITTEN);
    }

    /// Returns the only element of an array as a number of Python's own.
    static Value python(NdArray array) {
        return python(array.item(), array.type());
    }

    /// Returns an element as a number of Python's own.
    static Value python(double element, DType type) {
        if (type == DType.BOOL) {
            return Value.Bool.of(element != 0);
        }
        return type.isInteger() ? Value.Int.of((long) element) : of(element);
    }

    /// Returns a whole number.
    ///
    /// @throws ArrayException if it is none, or too large for any position
    static long whole(Value value) {
        return switch (value) {
            case Value.Int(BigInteger integer, Code _) when integer.bitLength() < EXACT_BITS -> integer.longValue();
            case Value.Bool(boolean truth) -> truth ? 1 : 0;
            case PlainArray(NdArray array)
            when array.rank() == 0 && array.type().isInteger() -> (long) array.item();
            default -> throw new ArrayException(ErrorType.TYPE, "dialect.operand.integer", PythonText.of(value, true));
        };
    }

    /// Returns a whole number that an axis, an extent or a count may be.
    static int integer(Value value) {
        return Math.clamp(whole(value), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Returns whole numbers, given one by one in a tuple, a list or an array, or as one.
    static int[] integers(Value value) {
        return switch (value) {
            case Value.Tuple(List<Value> items) ->
                items.stream().mapToInt(PlainValues::integer).toArray();
            case Value.Sequence list ->
                list.items().stream().mapToInt(PlainValues::integer).toArray();
            case PlainArray(NdArray array)
            when array.rank() == 1 && array.type().isInteger() -> {
                int[] all = new int[array.size()];
                double[] elements = array.toArray();
                for (int i = 0; i < all.length; i++) {
                    all[i] = (int) elements[i];
                }
                yield all;
            }
            case Value.Range _ -> integers(of(PlainLiterals.array(value)));
            default -> new int[] {integer(value)};
        };
    }

    /// Returns a number.
    ///
    /// @throws ArrayException if it is none
    static double number(Value value) {
        return switch (value) {
            case PlainArray(NdArray array) -> array.item();
            case Value.Int _, Value.Real _, Value.Bool _ -> Numbers.toDouble(value);
            default -> throw new ArrayException(ErrorType.TYPE, "dialect.operand.number", PythonText.kind(value));
        };
    }

    /// Returns several arrays, given in a list, a tuple, or along the first axis of one.
    static List<NdArray> arrays(Value value) {
        return switch (value) {
            case Value.Tuple(List<Value> items) ->
                items.stream().map(PlainValues::array).toList();
            case Value.Sequence list ->
                list.items().stream().map(PlainValues::array).toList();
            case PlainArray(NdArray array) when array.rank() > 0 -> PlainIndices.parts(array);
            default -> throw new ArrayException(ErrorType.TYPE, "dialect.unpack.kind", PythonText.kind(value));
        };
    }

    /// Returns the type that a value names: `np.float64`, `float`, `'int32'`, `x.dtype`.
    ///
    /// @throws ArrayException if it names none that the program has
    static DType type(Value value) {
        String name = switch (value) {
            case Value.Type(String type) -> type;
            case Value.Builtin builtin -> builtin.name();
            case Value.Text(String text) -> text;
            default -> PythonText.of(value, false);
        };
        return DType.named(name)
                .orElseThrow(() -> new ArrayException(ErrorType.UNSUPPORTED, "array.type.unknown", name));
    }
}
