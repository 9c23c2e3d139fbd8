package backflow.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An immutable n-dimensional array of float64, with NumPy's broadcasting.
///
/// Views (broadcast, transposed, reshaped) share their numbers; a broadcast view has stride 0 along its copied axes.
/// NaN and infinity follow IEEE 754 and are never an exception.
public final class Tensor {
    private final Shape shape;
    private final double[] data;
    private final int offset;
    private final int[] strides;
    private final boolean contiguous;

    Tensor(Shape shape, double[] data, int offset, int[] strides) {
        this.shape = shape;
        this.data = data;
        this.offset = offset;
        this.strides = strides;
        this.contiguous = Strides.areRowMajor(shape, strides);
    }

    /// Wraps numbers in row-major order without a copy.
    Tensor(Shape shape, double[] data) {
        this.shape = shape;
        this.data = data;
        this.offset = 0;
        this.strides = Strides.rowMajor(shape);
        this.contiguous = true;
    }

    /// Returns a tensor with these elements in row-major order.
    ///
    /// @throws ShapeException if their number is not the shape's size
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
    ///
    /// @throws ShapeException if there are more or fewer numbers than axes, or one is out of its axis
    public double get(int... index) {
        if (index.length != rank()) {
            throw new ShapeException("shape.index", Arrays.toString(index), shape);
        }
        int position = offset;
        for (int axis = 0; axis < index.length; axis++) {
            if (index[axis] < 0 || index[axis] >= shape.extents().get(axis)) {
                throw new ShapeException("shape.index", Arrays.toString(index), shape);
            }
            position += index[axis] * strides[axis];
        }
        return data[position];
    }

    /// Returns the element at a position in row-major order.
    ///
    /// @throws ShapeException if the position is not one of 0 to size − 1
    public double at(int rowMajorIndex) {
        if (rowMajorIndex < 0 || rowMajorIndex >= size()) {
            throw new ShapeException("shape.index", "[" + rowMajorIndex + "]", shape);
        }
        if (contiguous) {
            return data[offset + rowMajorIndex];
        }
        int position = offset;
        int rest = rowMajorIndex;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            int extent = shape.extents().get(axis);
            position += rest % extent * strides[axis];
            rest /= extent;
        }
        return data[position];
    }

    /// Returns the only element, whatever the rank.
    ///
    /// @throws ShapeException if there is not exactly one
    public double item() {
        if (size() != 1) {
            throw new ShapeException("shape.item", shape, String.valueOf(size()));
        }
        return data[offset];
    }

    /// Returns a copy of the elements in row-major order.
    public double[] toArray() {
        return contiguous ? Arrays.copyOfRange(data, offset, offset + size()) : Elementwise.copy(this);
    }

    /// Returns a view stretched to `target`, without a copy.
    ///
    /// @throws ShapeException if this shape cannot be stretched to it
    public Tensor broadcastTo(Shape target) {
        if (shape.equals(target)) {
            return this;
        }
        if (!shape.isBroadcastableTo(target)) {
            throw new ShapeException("shape.broadcast.to", shape, target);
        }
        return new Tensor(target, data, offset, Strides.broadcast(shape, strides, target));
    }

    /// Returns the elements in row-major order in another shape; a view where the strides allow it.
    ///
    /// @throws ShapeException if the sizes differ
    public Tensor reshape(Shape target) {
        if (target.size() != size()) {
            throw new ShapeException(
                    "shape.reshape", shape, String.valueOf(size()), target, String.valueOf(target.size()));
        }
        if (shape.equals(target)) {
            return this;
        }
        if (contiguous) {
            return new Tensor(target, data, offset, Strides.rowMajor(target));
        }
        int[] same = Strides.withoutUnitAxes(shape, strides, target);
        return same.length == target.rank() && target.rank() > 0
                ? new Tensor(target, data, offset, same)
                : new Tensor(target, toArray());
    }

    /// Returns a view with the axes in another order: axis `i` of the result is axis `permutation[i]` of this tensor.
    ///
    /// @throws ShapeException if the permutation does not name every axis once
    public Tensor transpose(List<Integer> permutation) {
        if (shape.axes(permutation).size() != rank()) {
            throw new ShapeException("shape.permutation", permutation.toString(), shape);
        }
        List<Integer> extents = new ArrayList<>(rank());
        int[] moved = new int[rank()];
        for (int axis = 0; axis < moved.length; axis++) {
            int from = shape.axis(permutation.get(axis));
            extents.add(shape.extents().get(from));
            moved[axis] = strides[from];
        }
        return new Tensor(new Shape(extents), data, offset, moved);
    }

    /// Returns a view with the axes reversed, as NumPy's `x.T`.
    public Tensor transpose() {
        return rank() < 2 ? this : transpose(shape.allAxes().reversed());
    }

    /// Returns this + other.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor plus(Tensor other) {
        return Elementwise.apply(Arithmetic.PLUS, this, other);
    }

    /// Returns this − other.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor minus(Tensor other) {
        return Elementwise.apply(Arithmetic.MINUS, this, other);
    }

    /// Returns this × other, element by element.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor times(Tensor other) {
        return Elementwise.apply(Arithmetic.TIMES, this, other);
    }

    /// Returns this ÷ other; 0/0 is NaN and 1/0 infinity.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor dividedBy(Tensor other) {
        return Elementwise.apply(Arithmetic.DIVIDED_BY, this, other);
    }

    /// Returns this to the power of `exponent`, as `**` in NumPy: a scalar exponent of −1, 0.5, 1 or 2 is a reciprocal,
    /// a square root, the tensor itself or a square, which differ from the general power in rounding and at −∞.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor power(Tensor exponent) {
        if (exponent.rank() == 0) {
            double constant = exponent.item();
            if (constant == 2) {
                return square();
            } else if (constant == 1) {
                return this;
            } else if (constant == 0.5) {
                return sqrt();
            } else if (constant == -1) {
                return reciprocal();
            }
        }
        return Elementwise.apply(Power.POWER, this, exponent);
    }

    /// Returns the larger of the two; NaN where either is NaN.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor maximum(Tensor other) {
        return Elementwise.apply(Comparison.MAXIMUM, this, other);
    }

    /// Returns 1 where this is strictly greater than other, else 0.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
    public Tensor greaterThan(Tensor other) {
        return Elementwise.apply(Comparison.GREATER_THAN, this, other);
    }

    /// Returns 1 where both are equal, else 0; NaN equals nothing.
    ///
    /// @throws ShapeException if the shapes cannot be broadcast
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
    ///
    /// @param axes the axes to sum away, negative ones from the last; none leaves the tensor as it is
    /// @param keepDims whether summed axes stay with extent 1
    /// @throws ShapeException if there is no such axis, or one is named twice
    public Tensor sum(List<Integer> axes, boolean keepDims) {
        return Reduction.sum(this, axes, keepDims);
    }

    /// Returns the mean over axes, the sum divided by the count; over no elements it is NaN.
    ///
    /// @param axes the axes to average away, negative ones from the last; none leaves the tensor as it is
    /// @param keepDims whether averaged axes stay with extent 1
    /// @throws ShapeException if there is no such axis, or one is named twice
    public Tensor mean(List<Integer> axes, boolean keepDims) {
        return sum(axes, keepDims).dividedBy(scalar(shape.count(axes)));
    }

    /// Returns the variance over axes: the mean of the squared distances from the mean, in two passes as NumPy.
    ///
    /// @param axes the axes to reduce, negative ones from the last
    /// @param keepDims whether reduced axes stay with extent 1
    /// @param ddof what is subtracted from the count before dividing: 0 for the batch, 1 for an unbiased estimate
    /// @throws ShapeException if there is no such axis, or one is named twice
    public Tensor variance(List<Integer> axes, boolean keepDims, int ddof) {
        Tensor squares = minus(mean(axes, true)).square();
        return squares.sum(axes, keepDims).dividedBy(scalar(Math.max(shape.count(axes) - ddof, 0)));
    }

    /// Returns the matrix product as NumPy's `@`: `(n, k) @ (k, m)`, with a 1-D operand as a row on the left or a
    /// column on the right, and axes before the last two broadcast.
    ///
    /// @throws ShapeException if an operand is a scalar, inner extents differ, or outer ones cannot be broadcast
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

    boolean isContiguous() {
        return contiguous;
    }
}
