package backflow.numpy.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Sums, products, extremes and truth over axes, and the means made of them.
public final class Reductions {
    private Reductions() {}

    /// Folds the elements along axes into one each.
    ///
    /// @param type the type to compute in, or null for the one that NumPy chooses
    /// @param keepDims whether a reduced axis stays with extent 1
    /// @throws ArrayException if an axis does not exist or is named twice, or there are no elements of
    ///     which to find the largest
    public static NdArray fold(Fold fold, NdArray array, Axes axes, @Nullable DType type, boolean keepDims) {
        DType result = type == null ? fold.result(array.type()) : type;
        NdArray operand = type == null ? array : Copies.as(array, type);
        boolean[] reduced = axes.ofFold(array.rank());
        NdArray kept = start(fold, operand, reduced, result);
        int[] strides = kept.strides().clone();
        for (int axis = 0; axis < strides.length; axis++) {
            strides[axis] = reduced[axis] ? 0 : strides[axis];
        }
        Allowance.spendCurrent(operand.size());
        DType computed = result == DType.BOOL ? operand.type() : result;
        int[] at = {0, operand.offset()};
        Loop.over(operand.extents(), strides, operand.strides())
                .run(at, (from, step, n) -> fold.run(computed, kept.data(), operand.data(), from, step, n));
        if (type != null) {
            result.settle(kept.data(), 0, 1, kept.size());
        }
        return keepDims ? kept.orScalar() : without(kept, reduced).orScalar();
    }

    /// The result before any element is folded in, reduced axes kept with extent 1.
    private static NdArray start(Fold fold, NdArray array, boolean[] reduced, DType result) {
        int[] extents = array.extents().clone();
        int[] strides = array.strides().clone();
        for (int axis = 0; axis < extents.length; axis++) {
            if (reduced[axis]) {
                extents[axis] = 1;
                strides[axis] = 0;
            }
        }
        NdArray kept = Elementwise.fresh(result, extents, strides);
        if (array.size() == 0 && kept.size() > 0 && !fold.hasIdentity()) {
            throw new ArrayException(ErrorType.VALUE, "array.extreme.empty", fold == Fold.MAX ? "maximum" : "minimum");
        }
        if (fold.start() != 0) {
            Arrays.fill(kept.data(), fold.start());
        }
        return kept;
    }

    /// A view without the axes of extent 1 that stand for reduced ones.
    private static NdArray without(NdArray kept, boolean[] reduced) {
        int[] extents = new int[reduced.length];
        int[] strides = new int[reduced.length];
        int rank = 0;
        for (int axis = 0; axis < reduced.length; axis++) {
            if (!reduced[axis]) {
                extents[rank] = kept.extent(axis);
                strides[rank] = kept.strides()[axis];
                rank++;
            }
        }
        return kept.view(kept.offset(), Arrays.copyOf(extents, rank), Arrays.copyOf(strides, rank));
    }

    /// Returns how many elements meet in one.
    private static int count(NdArray array, Axes axes) {
        boolean[] reduced = axes.within(array.rank());
        int count = 1;
        for (int axis = 0; axis < reduced.length; axis++) {
            count *= reduced[axis] ? array.extent(axis) : 1;
        }
        return count;
    }

    private static DType real(NdArray array, @Nullable DType type) {
        DType wanted = type == null ? array.type() : type;
        return wanted.isFloat() || type != null ? wanted : DType.FLOAT64;
    }

    /// Returns the mean, of integers in float64; of no elements it is NaN.
    public static NdArray mean(NdArray array, Axes axes, @Nullable DType type, boolean keepDims) {
        DType computed = real(array, type);
        NdArray sum = fold(Fold.SUM, array, axes, computed, keepDims);
        NdArray mean = Elementwise.apply(Binary.DIVIDE, sum, NdArray.weak((double) count(array, axes)));
        return computed.isFloat() ? mean : Copies.cast(mean, computed);
    }

    /// Returns the variance, with the count reduced by `ddof`.
    public static NdArray variance(NdArray array, Axes axes, @Nullable DType type, double ddof, boolean keepDims) {
        DType computed = real(array, type);
        if (!computed.isFloat()) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.variance.type", computed.toString());
        }
        NdArray numbers = Copies.as(array, computed);
        NdArray deviations = Elementwise.apply(Binary.SUBTRACT, numbers, mean(numbers, axes, computed, true));
        NdArray squares = Elementwise.apply(Binary.MULTIPLY, deviations, deviations);
        NdArray sum = fold(Fold.SUM, squares, axes, computed, keepDims);
        double divisor = Math.max(count(array, axes) - ddof, 0);
        return Elementwise.apply(Binary.DIVIDE, sum, NdArray.weak(divisor));
    }

    /// Returns the standard deviation, the root of the variance.
    public static NdArray deviation(NdArray array, Axes axes, @Nullable DType type, double ddof, boolean keepDims) {
        return Elementwise.apply(Unary.SQRT, variance(array, axes, type, ddof, keepDims));
    }
}
