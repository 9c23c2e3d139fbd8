package backflow.numpy.array;

/// Lengths of vectors and matrices, as `np.linalg.norm`.
public final class Norms {
    private Norms() {}

    /// Returns the root of the sum of squares over axes.
    public static NdArray euclidean(NdArray array, Axes axes, boolean keepDims) {
        NdArray squares = Elementwise.apply(Unary.SQUARE, real(array));
        return Elementwise.apply(Unary.SQRT, Reductions.fold(Fold.SUM, squares, axes, null, keepDims));
    }

    /// Returns a norm along one axis: the sum of absolute values for 1, the largest for ∞, the smallest for −∞, the
    /// count of what is not zero for 0, and otherwise the root of the sum of powers.
    public static NdArray vector(NdArray array, double order, int axis, boolean keepDims) {
        NdArray sizes = Elementwise.apply(Unary.ABSOLUTE, real(array));
        Axes along = Axes.of(axis);
        if (Double.isInfinite(order)) {
            return Reductions.fold(order > 0 ? Fold.MAX : Fold.MIN, sizes, along, null, keepDims);
        }
        if (order == 0) {
            NdArray present = Elementwise.apply(Binary.NOT_EQUAL, sizes, NdArray.weak(0L));
            return Reductions.fold(Fold.SUM, present, along, sizes.type(), keepDims);
        }
        if (order == 1) {
            return Reductions.fold(Fold.SUM, sizes, along, null, keepDims);
        }
        if (order == 2) {
            return euclidean(array, along, keepDims);
        }
        NdArray powers = Elementwise.apply(Binary.POWER, sizes, NdArray.weak(order));
        NdArray sum = Reductions.fold(Fold.SUM, powers, along, null, keepDims);
        return Elementwise.apply(Binary.POWER, sum, NdArray.weak(1 / order));
    }

    private static NdArray real(NdArray array) {
        return array.type().isFloat() ? array : Copies.cast(array, DType.FLOAT64);
    }
}
