package backflow.tensor;

import java.util.Arrays;
import java.util.List;

/// An immutable n-dimensional array of float64, with NumPy's broadcasting.
///
/// Views (broadcast, transposed, reshaped) share their numbers; a broadcast view has stride 0 along its copied axes.
/// Axes may be negative, counted from the last; with `keepDims` a reduced axis stays with extent 1.
/// NaN and infinity follow IEEE 754 and are never an exception. Operands that cannot be broadcast, axes that do not
/// exist or are named twice, indices outside and sizes that do not fit are a [ShapeException].
public final class Tensor {
    private final Shape shape;
    private final double[] data;
    private final int offset;
    private final int[] strides;

    Tensor(Shape shape, double[] data, int offset, int[] strides) {
        this.shape = shape;
        this.data = data;
        this.offset = offset;
        this.strides = strides;
    }

    /// Wraps numbers in row-major order without a copy.
    Tensor(Shape shape, double[] data) {
        this(shape, data, 0, Strides.rowMajor(shape));
    }

    /// Returns a tensor with these elements in row-major order.
    public static Tensor of(Shape shape, double... elements) {
        if (elements.length != shape.size()) {
            throw new ShapeException(
                    "shape.elements", shape, String.valueOf(shape.size()), String.valueOf(elements.length));
        }
        return new Tensor(shape, elements.clone());
    }

    /// Returns a tensor of rank 0.
    public static Tensor scalar(double value) {
        return new Tensor(Shape.SCALAR, new double[] {value});
    }

    /// Returns a tensor of zeros.
    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, new double[shape.size()]);
    }

    /// Returns a tensor whose elements are all `value`: a view of one number.
    public static Tensor filled(Shape shape, double value) {
        return scalar(value).broadcastTo(shape);
    }

    /// Returns the extents.
    public Shape shape() {
        return shape;
    }

    /// Returns the number of axes.
    public int rank() {
        return strides.length;
    }

    /// Returns the number of elements.
    public int size() {
        return shape.size();
    }

    /// Returns the element at an index, one number for each axis.
    public double get(int... index) {
        return data[offset + Strides.position(shape, strides, index)];
    }

    /// Returns the element at a position in row-major order.
    public double at(int rowMajorIndex) {
        return data[offset + Strides.position(shape, strides, rowMajorIndex)];
    }

    /// Returns the only element, whatever the rank.
    public double item() {
        if (size() != 1) {
            throw new ShapeException("shape.item", shape, String.valueOf(size()));
        }
        return data[offset];
    }

    /// Returns a copy of the elements in row-major order.
    public double[] toArray() {
        return Strides.areRowMajor(shape, strides)
                ? Arrays.copyOfRange(data, offset, offset + size())
                : Elementwise.copy(this);
    }

    /// Returns a view stretched to `target`, without a copy.
    public Tensor broadcastTo(Shape target) {
        if (shape.equals(target)) {
            return this;
        }
        return new Tensor(target, data, offset, Strides.broadcast(shape, strides, target));
    }

    /// Returns the elements in row-major order in another shape; a view where the strides allow it.
    public Tensor reshape(Shape target) {
        if (shape.equals(target)) {
            return this;
        }
        int[] moved = Strides.reshaped(shape, strides, target);
        return moved == null ? new Tensor(target, toArray()) : new Tensor(target, data, offset, moved);
    }

    /// Returns a view with the axes in another order: axis `i` of the result is axis `permutation[i]` of this tensor.
    public Tensor transpose(List<Integer> permutation) {
        if (shape.axes(permutation).size() != rank()) {
            throw new ShapeException("shape.permutation", permutation.toString(), shape);
        }
        int[] from = permutation.stream().mapToInt(shape::axis).toArray();
        return new Tensor(
                Shape.of(Arrays.stream(from).map(shape::extent).toArray()),
                data,
                offset,
                Arrays.stream(from).map(axis -> strides[axis]).toArray());
    }

    /// Returns a view with the axes reversed, as NumPy's `x.T`.
    public Tensor transpose() {
        return rank() < 2 ? this : transpose(shape.allAxes().reversed());
    }

    /// Returns this + other.
    public Tensor plus(Tensor other) {
        return Elementwise.apply(Arithmetic.PLUS, this, other);
    }

    /// Returns this − other.
    public Tensor minus(Tensor other) {
        return Elementwise.apply(Arithmetic.MINUS, this, other);
    }

    /// Returns this × other, element by element.
    public Tensor times(Tensor other) {
        return Elementwise.apply(Arithmetic.TIMES, this, other);
    }

    /// Returns this ÷ other; 0/0 is NaN and 1/0 infinity.
    public Tensor dividedBy(Tensor other) {
        return Elementwise.apply(Arithmetic.DIVIDED_BY, this, other);
    }

    /// Returns this to the power of `exponent`, as `**` in NumPy: a scalar exponent of −1, 0.5, 1 or 2 is a reciprocal,
    /// a square root, the tensor itself or a square, which differ from the general power in rounding and at −∞.
    public Tensor power(Tensor exponent) {
        return Power.of(this, exponent);
    }

    /// Returns the larger of the two; NaN where either is NaN.
    public Tensor maximum(Tensor other) {
        return Elementwise.apply(Comparison.MAXIMUM, this, other);
    }

    /// Returns 1 where this is strictly greater than other, else 0.
    public Tensor greaterThan(Tensor other) {
        return Elementwise.apply(Comparison.GREATER_THAN, this, other);
    }

    /// Returns 1 where both are equal, else 0; NaN equals nothing.
    public Tensor equalTo(Tensor other) {
        return Elementwise.apply(Comparison.EQUAL_TO, this, other);
    }

    /// Returns −this.
    public Tensor negate() {
        return Elementwise.apply(UnaryKernel.NEGATE, this);
    }

    /// Returns this × this.
    public Tensor square() {
        return Elementwise.apply(UnaryKernel.SQUARE, this);
    }

    /// Returns the square root; NaN below zero.
    public Tensor sqrt() {
        return Elementwise.apply(UnaryKernel.SQRT, this);
    }

    /// Returns e to the power of this.
    public Tensor exp() {
        return Elementwise.apply(UnaryKernel.EXP, this);
    }

    /// Returns the natural logarithm; −∞ at zero, NaN below.
    public Tensor log() {
        return Elementwise.apply(UnaryKernel.LOG, this);
    }

    /// Returns 1 ÷ this.
    public Tensor reciprocal() {
        return Elementwise.apply(UnaryKernel.RECIPROCAL, this);
    }

    /// Returns the sum over axes; over no elements it is 0.
    public Tensor sum(List<Integer> axes, boolean keepDims) {
        return Reduction.sum(this, axes, keepDims);
    }

    /// Returns the mean over axes, the sum divided by the count; over no elements it is NaN.
    public Tensor mean(List<Integer> axes, boolean keepDims) {
        return sum(axes, keepDims).dividedBy(scalar(shape.count(axes)));
    }

    /// Returns the variance over axes; `ddof` is taken from the count: 0 for the batch, 1 for an unbiased estimate.
    public Tensor variance(List<Integer> axes, boolean keepDims, int ddof) {
        Tensor squares = minus(mean(axes, true)).square();
        return squares.sum(axes, keepDims).dividedBy(scalar(Math.max(shape.count(axes) - ddof, 0)));
    }

    /// Returns the matrix product as NumPy's `@`: `(n, k) @ (k, m)`, with a 1-D operand as a row on the left or a
    /// column on the right, and axes before the last two broadcast.
    public Tensor matmul(Tensor other) {
        return MatrixProduct.of(this, other);
    }

    /// Tells whether the shapes are equal and every element has the same bits; all NaNs count as the same.
    @Override
    public boolean equals(Object object) {
        return object instanceof Tensor other && shape.equals(other.shape) && Arrays.equals(toArray(), other.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(toArray());
    }

    /// Returns the elements as NumPy prints them.
    @Override
    public String toString() {
        return ArrayText.of(this);
    }

    double[] data() {
        return data;
    }

    int offset() {
        return offset;
    }

    int[] strides() {
        return strides;
    }
}
