package backflow.numpy.array;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.Arrays;

/// An array as NumPy has it: elements of one type in memory that views share, reached through strides.
///
/// It can be changed in place, unless it is a view stretched by broadcasting. A number of NumPy or of Python is an
/// array of rank 0 too, told apart by its [Standing]; such a number never changes.
public final class NdArray {
    private final DType type;
    private final double[] data;
    private final int offset;
    private final int[] extents;
    private final int[] strides;
    private final int size;
    private final Standing standing;
    private final boolean isWritable;

    private NdArray(
            DType type,
            double[] data,
            int offset,
            int[] extents,
            int[] strides,
            int size,
            Standing standing,
            boolean isWritable) {
        this.type = type;
        this.data = data;
        this.offset = offset;
        this.extents = extents;
        this.strides = strides;
        this.size = size;
        this.standing = standing;
        this.isWritable = isWritable;
    }

    /// Wraps elements in row-major order without a copy.
    static NdArray wrap(DType type, double[] data, int... extents) {
        return laidOut(type, data, extents, Extents.rowMajor(extents));
    }

    /// Wraps elements in any order without a copy.
    static NdArray laidOut(DType type, double[] data, int[] extents, int[] strides) {
        return new NdArray(type, data, 0, extents, strides, data.length, Standing.ARRAY, true);
    }

    /// Returns an array of zeros.
    public static NdArray zeros(DType type, int... extents) {
        return wrap(type, Allowance.allocate(Extents.size(extents)), extents);
    }

    /// Returns an array with a copy of these elements, in row-major order, which are taken as they are.
    public static NdArray of(DType type, int[] extents, double... elements) {
        NdArray array = zeros(type, extents);
        System.arraycopy(elements, 0, array.data, 0, array.size);
        return array;
    }

    /// Returns an array of float64 with a copy of a tensor's elements.
    public static NdArray of(Tensor tensor) {
        return of(DType.FLOAT64, Extents.of(tensor.shape()), tensor.toArray());
    }

    /// Returns a number of a NumPy type.
    public static NdArray scalar(DType type, double value) {
        return number(type, value, Standing.SCALAR);
    }

    /// Returns a Python float as an operand.
    public static NdArray weak(double value) {
        return number(DType.FLOAT64, value, Standing.WEAK);
    }

    /// Returns a Python integer as an operand.
    ///
    /// @throws ArrayException if it is too large for a double
    public static NdArray weak(long value) {
        return number(DType.INT64, DType.INT64.whole(value), Standing.WEAK);
    }

    /// Returns a Python truth value as an operand; it is the lowest type in any case, so it is never weak.
    public static NdArray truth(boolean value) {
        return number(DType.BOOL, value ? 1 : 0, Standing.SCALAR);
    }

    private static NdArray number(DType type, double value, Standing standing) {
        return new NdArray(type, new double[] {value}, 0, Extents.NONE, Extents.NONE, 1, standing, false);
    }

    /// Returns a view of this memory; a change through one is seen through the other. A number is copied first.
    NdArray view(int newOffset, int[] newExtents, int[] newStrides) {
        double[] memory = isNumber() ? data.clone() : data;
        int newSize = Extents.size(newExtents);
        return new NdArray(
                type, memory, newOffset, newExtents, newStrides, newSize, Standing.ARRAY, isWritable || isNumber());
    }

    /// Returns a view that nothing can be written into.
    NdArray readOnly() {
        return new NdArray(type, data, offset, extents, strides, size, standing, false);
    }

    /// Returns the only element of a result of rank 0 as a NumPy scalar, and any other array as it is.
    public NdArray orScalar() {
        return extents.length == 0 ? scalar(type, data[offset]) : this;
    }

    /// Returns a scalar as an array of rank 0 with memory of its own, and any other array as it is.
    public NdArray asArray() {
        return standing == Standing.ARRAY ? this : wrap(type, new double[] {data[offset]});
    }

    public DType type() {
        return type;
    }

    public Standing standing() {
        return standing;
    }

    /// Tells whether this is a number of NumPy or Python rather than an `ndarray`.
    public boolean isNumber() {
        return standing != Standing.ARRAY;
    }

    /// Tells whether elements can be assigned.
    public boolean isWritable() {
        return isWritable;
    }

    public int rank() {
        return extents.length;
    }

    /// Returns the number of elements.
    public int size() {
        return size;
    }

    /// Returns the length of an axis, counted from the first.
    public int extent(int axis) {
        return extents[axis];
    }

    /// Returns the lengths of all axes.
    public int[] lengths() {
        return extents.clone();
    }

    /// Returns how far apart neighbours along each axis lie, in elements.
    public int[] steps() {
        return strides.clone();
    }

    /// Returns an axis counted from the first, where a negative one counts from the last.
    ///
    /// @throws ArrayException if there is no such axis
    public int axis(int axis) {
        return Extents.axis(axis, extents.length);
    }

    public Shape shape() {
        return Shape.of(extents);
    }

    /// Returns the shape as NumPy prints it.
    public String shapeText() {
        return Extents.text(extents);
    }

    /// Returns the only element, whatever the rank.
    ///
    /// @throws ArrayException if there is not exactly one
    public double item() {
        if (size != 1) {
            throw new ArrayException(ErrorType.SHAPE, "array.item", shapeText(), Integer.toString(size));
        }
        return data[offset];
    }

    /// Returns a copy of the elements in row-major order.
    public double[] toArray() {
        if (size == 0) {
            return new double[0];
        }
        if (isRowMajor()) {
            return Arrays.copyOfRange(data, offset, offset + size);
        }
        double[] elements = new double[size];
        Loop.over(extents, Extents.rowMajor(extents), strides).run(new int[] {0, offset}, (at, step, count) -> {
            for (int i = 0; i < count; i++) {
                elements[at[0] + i * step[0]] = data[at[1] + i * step[1]];
            }
        });
        return elements;
    }

    /// Returns what the array holds now, as float64.
    public Tensor tensor() {
        return Tensor.of(shape(), toArray());
    }

    /// Tells whether the elements lie next to each other in row-major order; axes of extent 1 do not matter.
    boolean isRowMajor() {
        int expected = 1;
        for (int axis = extents.length - 1; axis >= 0; axis--) {
            if (extents[axis] != 1 && strides[axis] != expected) {
                return size == 0;
            }
            expected *= extents[axis];
        }
        return true;
    }

    /// Tells whether the two may share an element.
    @SuppressWarnings("ReferenceEquality") // the same memory, not equal numbers
    public boolean sharesMemory(NdArray other) {
        return data == other.data;
    }

    double[] data() {
        return data;
    }

    int offset() {
        return offset;
    }

    int[] extents() {
        return extents;
    }

    int[] strides() {
        return strides;
    }
}
