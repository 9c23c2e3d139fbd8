package backflow.numpy.array;

import java.util.Arrays;

/// Applies functions of numbers to whole arrays, with broadcasting: NumPy's ufuncs.
public final class Elementwise {
    private Elementwise() {}

    /// Returns a new array, or a NumPy scalar where every operand has rank 0.
    ///
    /// @throws ArrayException if the shapes cannot be broadcast or the function does not take the types
    public static NdArray apply(Binary ufunc, NdArray a, NdArray b) {
        DType computed = ufunc.computed(a, b);
        int[] extents = Extents.broadcast(a.extents(), b.extents());
        int[][] strides = {null, Layout.stretched(a, extents), Layout.stretched(b, extents)};
        NdArray out = fresh(ufunc.result(computed), extents, strides[1], strides[2]);
        strides[0] = out.strides();
        run(ufunc, computed, a, b, out, strides);
        return out.orScalar();
    }

    /// Computes into an array that is there already, as `out=` and the operators `+=`, `-=`, … do.
    ///
    /// Operands that share the array's memory are read as they were before.
    ///
    /// @throws ArrayException also if the array is read-only, smaller than the result, or of a lower kind of type
    public static void into(NdArray out, Binary ufunc, NdArray a, NdArray b) {
        DType computed = ufunc.computed(a, b);
        DType result = ufunc.result(computed);
        checkType(out, ufunc.text(), result);
        checkOut(out, Extents.broadcast(a.extents(), b.extents()));
        int[] extents = out.extents();
        if (result != out.type() || overlaps(a, out) || overlaps(b, out)) {
            NdArray value = apply(ufunc, a, b);
            Copies.assign(out, value);
            return;
        }
        int[][] strides = {out.strides(), Layout.stretched(a, extents), Layout.stretched(b, extents)};
        run(ufunc, computed, a, b, out, strides);
    }

    /// Returns a new array, or a NumPy scalar where the operand has rank 0.
    ///
    /// @throws ArrayException if the function does not take the type
    public static NdArray apply(Unary ufunc, NdArray a) {
        NdArray out = fresh(ufunc.result(a.type()), a.extents(), a.strides());
        run(ufunc, a, out, a.strides());
        return out.orScalar();
    }

    /// Computes into an array that is there already, as `out=` does.
    public static void into(NdArray out, Unary ufunc, NdArray a) {
        DType result = ufunc.result(a.type());
        checkType(out, ufunc.text(), result);
        checkOut(out, a.extents());
        if (result != out.type() || overlaps(a, out)) {
            Copies.assign(out, apply(ufunc, a));
        } else {
            run(ufunc, a, out, Layout.stretched(a, out.extents()));
        }
    }

    private static void run(Binary ufunc, DType type, NdArray a, NdArray b, NdArray out, int[][] strides) {
        NdArray left = Promotion.operand(a, type);
        NdArray right = Promotion.operand(b, type);
        Allowance.spendCurrent(out.size());
        int[] at = {out.offset(), left.offset(), right.offset()};
        Loop.over(out.extents(), strides)
                .run(at, (from, step, n) -> ufunc.run(type, out.data(), left.data(), right.data(), from, step, n));
    }

    private static void run(Unary ufunc, NdArray a, NdArray out, int[] strides) {
        Allowance.spendCurrent(out.size());
        int[] at = {out.offset(), a.offset()};
        Loop.over(out.extents(), out.strides(), strides)
                .run(at, (from, step, n) -> ufunc.run(out.type(), out.data(), a.data(), from, step, n));
    }

    /// New memory whose axes lie as the operands' do, as in NumPy.
    static NdArray fresh(DType type, int[] extents, int[]... operands) {
        double[] data = Allowance.allocate(Extents.size(extents));
        return NdArray.laidOut(type, data, extents, Layout.like(extents, operands));
    }

    private static void checkType(NdArray out, String ufunc, DType result) {
        if (!out.type().takesInPlace(result)) {
            throw new ArrayException(
                    ErrorType.TYPE,
                    "array.out.type",
                    ufunc,
                    result.toString(),
                    out.type().toString());
        }
    }

    private static void checkOut(NdArray out, int[] operands) {
        if (!Arrays.equals(Extents.broadcast(operands, out.extents()), out.extents())) {
            throw new ArrayException(ErrorType.SHAPE, "array.out.shape", out.shapeText(), Extents.text(operands));
        }
        if (!out.isWritable()) {
            throw new ArrayException(ErrorType.VALUE, "array.out.read-only");
        }
    }

    /// Tells whether writing into `out` may change elements of `a` that are read later. An operand that lies exactly
    /// as `out` does is read at each place before that place is written.
    private static boolean overlaps(NdArray a, NdArray out) {
        boolean isSame = a.offset() == out.offset()
                && Arrays.equals(a.strides(), out.strides())
                && Arrays.equals(a.extents(), out.extents());
        return a.sharesMemory(out) && !isSame;
    }
}
