package backflow.numpy.array;

/// Whether arrays are equal, or nearly.
public final class Closeness {
    private Closeness() {}

    /// Returns where |a − b| ≤ absolute + relative·|b|, or both are the same infinity.
    ///
    /// @param nansAreEqual whether NaN is close to NaN
    public static NdArray isClose(NdArray a, NdArray b, double relative, double absolute, boolean nansAreEqual) {
        NdArray left = real(a);
        NdArray right = real(b);
        NdArray distance = Elementwise.apply(Unary.ABSOLUTE, Elementwise.apply(Binary.SUBTRACT, left, right));
        NdArray scaled =
                Elementwise.apply(Binary.MULTIPLY, NdArray.weak(relative), Elementwise.apply(Unary.ABSOLUTE, right));
        NdArray allowed = Elementwise.apply(Binary.ADD, NdArray.weak(absolute), scaled);
        NdArray near = Elementwise.apply(
                Binary.LOGICAL_AND,
                Elementwise.apply(Binary.LESS_EQUAL, distance, allowed),
                Elementwise.apply(Unary.ISFINITE, right));
        NdArray close = Elementwise.apply(Binary.LOGICAL_OR, near, Elementwise.apply(Binary.EQUAL, left, right));
        if (!nansAreEqual) {
            return close;
        }
        NdArray nans = Elementwise.apply(
                Binary.LOGICAL_AND, Elementwise.apply(Unary.ISNAN, left), Elementwise.apply(Unary.ISNAN, right));
        return Elementwise.apply(Binary.LOGICAL_OR, close, nans);
    }

    private static NdArray real(NdArray array) {
        return array.type().isFloat() ? array : Copies.cast(array, DType.FLOAT64);
    }

    /// Tells whether shapes and elements are the same.
    public static boolean areEqual(NdArray a, NdArray b) {
        return Reshaping.sameShape(a, b) && isAll(Elementwise.apply(Binary.EQUAL, a, b));
    }

    /// Tells whether no element is zero.
    public static boolean isAll(NdArray array) {
        return Reductions.fold(Fold.ALL, array, Axes.ALL, null, false).item() != 0;
    }
}
