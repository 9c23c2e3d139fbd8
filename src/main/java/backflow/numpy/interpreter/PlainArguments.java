package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Axes;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.NdArray;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arguments of a call to one of NumPy's functions, as NumPy takes them.
///
/// @param all the arguments by name
record PlainArguments(Arguments all) {
    NdArray operand(String name) {
        return PlainValues.operand(all.get(name));
    }

    NdArray array(String name) {
        return PlainValues.array(all.get(name));
    }

    List<NdArray> arrays(String name) {
        return PlainValues.arrays(all.get(name));
    }

    /// Returns the axes of a reduction: all where none is given.
    Axes axes() {
        Value axis = given("axis");
        return axis == null ? Axes.ALL : Axes.of(PlainValues.integers(axis));
    }

    /// Returns an argument that is given and not `None`.
    @Nullable
    Value given(String name) {
        Value value = all.find(name);
        return value instanceof Value.None ? null : value;
    }

    boolean has(String name) {
        return given(name) != null;
    }

    int integer(String name, int standard) {
        Value value = given(name);
        return value == null ? standard : PlainValues.integer(value);
    }

    /// Returns whole numbers, given one by one in a tuple or a list, or as one.
    int[] integers(String name) {
        return PlainValues.integers(all.get(name));
    }

    double number(String name, double standard) {
        Value value = given(name);
        return value == null ? standard : PlainValues.number(value);
    }

    String text(String name, String standard) {
        Value value = given(name);
        return value == null ? standard : PythonText.of(value, false);
    }

    boolean isTrue(String name, boolean standard) {
        Value value = given(name);
        if (value == null) {
            return standard;
        }
        return value instanceof PlainArray(NdArray array) ? array.item() != 0 : Comparisons.isTrue(value);
    }

    @Nullable
    DType type() {
        Value type = given("dtype");
        return type == null ? null : PlainValues.type(type);
    }

    DType type(DType standard) {
        DType type = type();
        return type == null ? standard : type;
    }

    /// Returns an array that a result is to be written into, if one is given.
    @Nullable
    NdArray out() {
        Value out = given("out");
        if (out == null || (out instanceof PlainArray(NdArray array) && !array.isNumber())) {
            return out == null ? null : PlainValues.array(out);
        }
        throw new ArrayException(ErrorType.TYPE, "array.out.kind");
    }

    /// Refuses arguments that lie outside the dialect.
    PlainArguments without(String... names) {
        for (String name : names) {
            if (has(name)) {
                throw new ArrayException(ErrorType.UNSUPPORTED, "array.argument", name);
            }
        }
        return this;
    }

    /// Returns the numbers given one by one, or as one tuple or list.
    int[] rest() {
        List<Value> rest = all.rest();
        return rest.size() == 1
                ? PlainValues.integers(rest.getFirst())
                : rest.stream().mapToInt(PlainValues::integer).toArray();
    }
}
