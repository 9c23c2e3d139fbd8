package backflow.numpy.array;

/// The type that two operands meet in: NumPy's table, in which a Python number takes on the other's type where its own
/// kind is no higher.
///
/// @see <a href="https://numpy.org/neps/nep-0050-scalar-promotion.html">NEP 50: promotion of scalars</a>
final class Promotion {
    private Promotion() {}

    static DType of(NdArray a, NdArray b) {
        boolean isWeak = a.standing() == Standing.WEAK;
        if (isWeak == (b.standing() == Standing.WEAK)) {
            return of(a.type(), b.type());
        }
        return isWeak ? weak(a.type(), b.type()) : weak(b.type(), a.type());
    }

    static DType of(DType a, DType b) {
        if (a.compareTo(b) > 0) {
            return of(b, a);
        }
        // float32 holds no integer type but bool exactly.
        return b == DType.FLOAT32 && a.isInteger() ? DType.FLOAT64 : b;
    }

    private static DType weak(DType number, DType array) {
        boolean isHigher = number.isFloat() ? !array.isFloat() : array == DType.BOOL;
        return isHigher ? number : array;
    }

    /// Returns an operand as it enters a computation in a type: a Python number is first rounded to it.
    ///
    /// @throws ArrayException if a Python integer lies outside an integer type
    static NdArray operand(NdArray array, DType type) {
        if (array.standing() != Standing.WEAK) {
            return array;
        }
        double value = array.item();
        if (type == DType.FLOAT32) {
            return NdArray.weak((double) (float) value);
        }
        if (type == DType.INT32 && value != (int) value) {
            throw new ArrayException(
                    ErrorType.OVERFLOW, "array.integer.bounds", Long.toString((long) value), type.toString());
        }
        return array;
    }
}
