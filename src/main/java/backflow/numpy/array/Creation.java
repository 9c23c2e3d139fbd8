package backflow.numpy.array;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Arrays made of nothing but numbers and sizes.
public final class Creation {
    private Creation() {}

    /// Returns an array of one value everywhere, cast to the type.
    public static NdArray full(DType type, NdArray value, int... extents) {
        NdArray array = NdArray.zeros(type, extents);
        Copies.assign(array, value);
        return array;
    }

    /// Returns zeros that lie in memory as an array does.
    public static NdArray zerosLike(NdArray array, DType type) {
        return Elementwise.fresh(type, array.extents(), array.strides());
    }

    /// Returns the numbers from `start` on, `step` apart, as far as they lie before `stop`.
    ///
    /// @throws ArrayException if the step is zero or there are too many
    public static NdArray range(double start, double stop, double step, DType type) {
        if (step == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.range.step");
        }
        double length = Math.ceil((stop - start) / step);
        if (type == DType.BOOL && length > 2) {
            throw new ArrayException(ErrorType.TYPE, "array.range.bool");
        }
        if (Double.isNaN(length)) {
            throw new ArrayException(ErrorType.VALUE, "array.range.length");
        }
        NdArray array = NdArray.zeros(type, (int) Math.clamp(length, 0, Integer.MAX_VALUE));
        double[] numbers = array.data();
        // NumPy casts the first two numbers and goes on by their difference.
        double first = cast(start, type);
        double difference = cast(start + step, type) - first;
        Arrays.setAll(numbers, i -> first + i * difference);
        type.settle(numbers, 0, 1, numbers.length);
        return array;
    }

    private static double cast(double value, DType type) {
        return type.cast(value, DType.FLOAT64);
    }

    /// Returns `count` numbers from `start` to `stop`, all as far apart.
    ///
    /// @param hasEnd whether `stop` is the last of them
    public static NdArray linspace(double start, double stop, int count, boolean hasEnd, DType type) {
        if (count < 0) {
            throw new ArrayException(ErrorType.VALUE, "array.linspace.count", Integer.toString(count));
        }
        NdArray array = NdArray.zeros(type, count);
        int gaps = hasEnd ? count - 1 : count;
        double step = gaps <= 0 ? stop - start : (stop - start) / gaps;
        double[] numbers = array.data();
        // A step that is too small for a double is zero, while its multiples may not be.
        boolean isLost = step == 0 && gaps > 0;
        Arrays.setAll(numbers, i -> start + (isLost ? i / (double) gaps * (stop - start) : i * step));
        if (hasEnd && count > 1) {
            numbers[count - 1] = stop;
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = cast(type.isInteger() ? Math.floor(numbers[i]) : numbers[i], type);
        }
        return array;
    }

    /// Returns ones on a diagonal and zeros beside it.
    public static NdArray eye(int rows, int columns, int shift, DType type) {
        NdArray array = NdArray.zeros(type, rows, columns);
        for (int row = Math.max(0, -shift); row < rows && row + shift < columns; row++) {
            array.data()[row * columns + row + shift] = 1;
        }
        return array;
    }

    /// Returns a matrix with these numbers on a diagonal, or the diagonal of a matrix.
    public static NdArray diagonal(NdArray array, int shift) {
        if (array.rank() == 2) {
            return Views.diagonal(array, shift, 0, 1);
        }
        if (array.rank() != 1) {
            throw new ArrayException(ErrorType.SHAPE, "array.diag", array.shapeText());
        }
        int size = array.size() + Math.abs(shift);
        NdArray matrix = NdArray.zeros(array.type(), size, size);
        int start = shift < 0 ? -shift * size : shift;
        Copies.assign(matrix.view(start, array.extents(), new int[] {size + 1}), array);
        return matrix;
    }

    /// Returns a copy with zeros below a diagonal.
    public static NdArray upper(NdArray array, int shift) {
        return kept(array, above -> above >= shift);
    }

    /// Returns a copy with zeros above a diagonal.
    public static NdArray lower(NdArray array, int shift) {
        return kept(array, above -> above <= shift);
    }

    private static NdArray kept(NdArray array, IntPredicate isKept) {
        NdArray matrix = array.rank() == 1 ? Views.broadcast(array, array.size(), array.size()) : array;
        NdArray copy = Copies.rowMajor(matrix);
        if (copy.rank() == 0) {
            throw new ArrayException(ErrorType.TYPE, "array.triangle", array.shapeText());
        }
        int columns = copy.extent(copy.rank() - 1);
        int rows = copy.extent(copy.rank() - 2);
        for (int i = 0; i < copy.size(); i++) {
            if (!isKept.test(i % columns - i / columns % rows)) {
                copy.data()[i] = 0;
            }
        }
        return copy;
    }
}
