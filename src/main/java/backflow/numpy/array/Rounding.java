package backflow.numpy.array;

/// Numbers rounded to decimal places, halves to even.
public final class Rounding {
    private Rounding() {}

    /// Returns the numbers rounded to so many places behind the point; negative places lie before it.
    public static NdArray round(NdArray array, int places) {
        if (array.type() == DType.BOOL) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.bool.small", "round");
        }
        boolean isInteger = array.type().isInteger();
        if (isInteger && places >= 0) {
            return Elementwise.apply(Unary.POSITIVE, array);
        }
        if (places == 0) {
            return Elementwise.apply(Unary.RINT, array);
        }
        NdArray factor = NdArray.weak(Math.pow(10, Math.abs(places)));
        Binary there = places > 0 ? Binary.MULTIPLY : Binary.DIVIDE;
        Binary back = places > 0 ? Binary.DIVIDE : Binary.MULTIPLY;
        NdArray rounded = Elementwise.apply(Unary.RINT, Elementwise.apply(there, array, factor));
        NdArray result = Elementwise.apply(back, rounded, factor);
        return isInteger ? Copies.cast(result, array.type()) : result;
    }
}
