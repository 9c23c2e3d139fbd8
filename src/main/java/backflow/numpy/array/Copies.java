package backflow.numpy.array;

import java.util.Arrays;

/// Copies elements between arrays, from type to type.
public final class Copies {
    private Copies() {}

    /// Writes `value` into `target`, stretched to its shape and cast to its type, as `target[...] = value` does. Where
    /// the two share memory, the elements are those from before.
    ///
    /// @throws ArrayException if the target is read-only, or the value cannot be stretched or cast
    public static void assign(NdArray target, NdArray value) {
        if (!target.isWritable()) {
            throw new ArrayException(ErrorType.VALUE, "array.read-only");
        }
        if (value.isNumber()) {
            // Python converts a number even where no element is assigned.
            target.type().cast(value.item(), value.type());
        }
        NdArray source = target.sharesMemory(value) ? copy(value) : value;
        copyInto(target, source, stretched(source, target.extents()));
    }

    /// The strides of a value for a target; axes of extent 1 in front of the value's own do not matter.
    private static int[] stretched(NdArray value, int[] extents) {
        int extra = Math.max(0, value.rank() - extents.length);
        for (int axis = 0; axis < value.rank(); axis++) {
            int extent = value.extent(axis);
            boolean fits = extent == 1 || (axis >= extra && extent == extents[axis + extents.length - value.rank()]);
            if (!fits) {
                throw new ArrayException(ErrorType.SHAPE, "array.assign", value.shapeText(), Extents.text(extents));
            }
        }
        NdArray trimmed = extra == 0
                ? value
                : value.view(
                        value.offset(),
                        Arrays.copyOfRange(value.extents(), extra, value.rank()),
                        Arrays.copyOfRange(value.strides(), extra, value.rank()));
        return Layout.stretched(trimmed, extents);
    }

    private static void copyInto(NdArray target, NdArray source, int[] strides) {
        Allowance.spendCurrent(target.size());
        double[] to = target.data();
        double[] from = source.data();
        DType type = target.type();
        boolean casts = type != source.type();
        Loop.over(target.extents(), target.strides(), strides)
                .run(new int[] {target.offset(), source.offset()}, (at, step, n) -> {
                    for (int i = 0; i < n; i++) {
                        double number = from[at[1] + i * step[1]];
                        to[at[0] + i * step[0]] = casts ? type.cast(number, source.type()) : number;
                    }
                });
    }

    /// Returns a copy whose axes lie in memory as the array's do.
    public static NdArray copy(NdArray array) {
        return cast(array, array.type());
    }

    /// Returns a copy in row-major order.
    public static NdArray rowMajor(NdArray array) {
        return NdArray.wrap(array.type(), elements(array), array.extents());
    }

    /// Returns a copy with elements of another type, as `astype` does; a scalar stays one.
    ///
    /// @throws ArrayException if an element has no counterpart in that type
    public static NdArray cast(NdArray array, DType type) {
        NdArray copy = Elementwise.fresh(type, array.extents(), array.strides());
        copyInto(copy, array, array.strides());
        return array.isNumber() ? copy.orScalar() : copy;
    }

    /// Returns the array itself if it is of the type, and a cast copy otherwise.
    static NdArray as(NdArray array, DType type) {
        return array.type() == type && array.standing() != Standing.WEAK ? array : cast(array, type);
    }

    /// The elements in row-major order in memory of their own.
    static double[] elements(NdArray array) {
        NdArray copy = NdArray.zeros(array.type(), array.extents());
        copyInto(copy, array, array.strides());
        return copy.data();
    }
}
