package backflow.numpy.array;

import backflow.tensor.MatrixKernel;
import java.util.Arrays;

/// Products of vectors, matrices and stacks of them.
public final class Products {
    private Products() {}

    /// Returns the product as `@`: with a 1-D operand as a row on the left or a column on the right, and axes before
    /// the last two broadcast.
    ///
    /// @throws ArrayException if an operand is a number or the inner extents differ
    public static NdArray matmul(NdArray a, NdArray b) {
        if (a.rank() == 0 || b.rank() == 0) {
            throw new ArrayException(ErrorType.SHAPE, "array.matmul.scalar", a.rank() == 0 ? "0" : "1");
        }
        NdArray left = a.rank() == 1 ? Views.expand(a, 0) : a;
        NdArray right = b.rank() == 1 ? Views.expand(b, 1) : b;
        int inner = left.extent(left.rank() - 1);
        int other = right.extent(right.rank() - 2);
        if (inner != other) {
            throw new ArrayException(
                    ErrorType.SHAPE,
                    "array.matmul",
                    a.shapeText(),
                    b.shapeText(),
                    Integer.toString(inner),
                    Integer.toString(other));
        }
        NdArray product = stacks(left, right);
        int rank = product.rank();
        if (a.rank() == 1 && b.rank() == 1) {
            return Views.squeeze(product, Axes.of(-1, -2)).orScalar();
        }
        return a.rank() == 1
                ? Views.squeeze(product, Axes.of(rank - 2))
                : b.rank() == 1 ? Views.squeeze(product, Axes.of(rank - 1)) : product;
    }

    private static NdArray stacks(NdArray a, NdArray b) {
        int[] batch = Extents.broadcast(batch(a), batch(b));
        int rows = a.extent(a.rank() - 2);
        int columns = b.extent(b.rank() - 1);
        int[] extents = Arrays.copyOf(batch, batch.length + 2);
        extents[batch.length] = rows;
        extents[batch.length + 1] = columns;
        NdArray out = NdArray.zeros(Promotion.of(a, b), extents);
        if (out.size() == 0) {
            return out;
        }
        Allowance.spendCurrent((long) out.size() * a.extent(a.rank() - 1));
        NdArray left = Views.broadcast(a, with(batch, a));
        NdArray right = Views.broadcast(b, with(batch, b));
        int[] places = Arrays.copyOf(out.strides(), batch.length);
        int[] lefts = Arrays.copyOf(left.strides(), batch.length);
        int[] rights = Arrays.copyOf(right.strides(), batch.length);
        int[] start = {0, left.offset(), right.offset()};
        Loop.over(batch, places, lefts, rights).run(start, (at, step, n) -> {
            for (int i = 0; i < n; i++) {
                var one = matrix(left, at[1] + i * step[1]);
                var two = matrix(right, at[2] + i * step[2]);
                new MatrixKernel(one, two, out.data(), at[0] + i * step[0]).run();
            }
        });
        out.type().settle(out.data(), 0, 1, out.size());
        return out;
    }

    private static int[] batch(NdArray array) {
        return Arrays.copyOf(array.extents(), array.rank() - 2);
    }

    private static int[] with(int[] batch, NdArray array) {
        int[] extents = Arrays.copyOf(batch, batch.length + 2);
        System.arraycopy(array.extents(), array.rank() - 2, extents, batch.length, 2);
        return extents;
    }

    private static MatrixKernel.Matrix matrix(NdArray array, int offset) {
        int last = array.rank() - 1;
        return new MatrixKernel.Matrix(
                array.data(),
                offset,
                array.extent(last - 1),
                array.extent(last),
                array.strides()[last - 1],
                array.strides()[last]);
    }

    /// Returns the product as `np.dot`: a plain product where one operand is a number, and otherwise a sum over the
    /// last axis of `a` and the second last of `b`.
    ///
    /// @throws ArrayException if these have different extents
    public static NdArray dot(NdArray a, NdArray b) {
        if (a.rank() == 0 || b.rank() == 0) {
            return Elementwise.apply(Binary.MULTIPLY, a, b);
        }
        int axis = Math.max(0, b.rank() - 2);
        int inner = a.extent(a.rank() - 1);
        if (inner != b.extent(axis)) {
            throw new ArrayException(
                    ErrorType.SHAPE,
                    "array.dot",
                    a.shapeText(),
                    b.shapeText(),
                    Integer.toString(inner),
                    Integer.toString(a.rank() - 1),
                    Integer.toString(b.extent(axis)),
                    Integer.toString(axis));
        }
        return contract(a, new int[] {a.rank() - 1}, b, new int[] {axis}).orScalar();
    }

    /// Returns the sum of products over pairs of axes, as `np.tensordot`.
    ///
    /// @throws ArrayException if the axes do not pair up
    public static NdArray contract(NdArray a, int[] axesOfA, NdArray b, int[] axesOfB) {
        boolean fits = axesOfA.length == axesOfB.length;
        for (int i = 0; fits && i < axesOfA.length; i++) {
            fits = a.extent(Extents.axis(axesOfA[i], a.rank())) == b.extent(Extents.axis(axesOfB[i], b.rank()));
        }
        if (!fits) {
            throw new ArrayException(
                    ErrorType.SHAPE,
                    "array.tensordot",
                    a.shapeText(),
                    Arrays.toString(axesOfA),
                    b.shapeText(),
                    Arrays.toString(axesOfB));
        }
        int summed = axesOfA.length;
        int[] last = new int[summed];
        Arrays.setAll(last, i -> i - summed);
        NdArray left = Views.moveAxes(a, axesOfA, last);
        NdArray right = Views.moveAxes(b, axesOfB, Views.identity(summed));
        int[] front = Arrays.copyOf(left.extents(), left.rank() - summed);
        int[] back = Arrays.copyOfRange(right.extents(), summed, right.rank());
        int inner = Extents.size(Arrays.copyOf(right.extents(), summed));
        NdArray product = stacks(
                Reshaping.reshape(left, Extents.size(front), inner),
                Reshaping.reshape(right, inner, Extents.size(back)));
        int[] extents = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, extents, front.length, back.length);
        return Reshaping.reshape(product, extents);
    }

    /// Returns the product of each element of one array with each of the other.
    public static NdArray outer(NdArray a, NdArray b) {
        return Elementwise.apply(Binary.MULTIPLY, Reshaping.reshape(a, -1, 1), Reshaping.reshape(b, 1, -1));
    }

    /// Returns the sum of products over the last axis of both.
    public static NdArray inner(NdArray a, NdArray b) {
        return a.rank() == 0 || b.rank() == 0
                ? Elementwise.apply(Binary.MULTIPLY, a, b)
                : contract(a, new int[] {-1}, b, new int[] {-1}).orScalar();
    }

    /// Returns the product of two arrays as vectors.
    public static NdArray vdot(NdArray a, NdArray b) {
        return dot(Reshaping.ravel(a.asArray()), Reshaping.ravel(b.asArray()));
    }
}
