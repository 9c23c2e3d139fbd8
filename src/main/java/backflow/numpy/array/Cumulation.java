package backflow.numpy.array;

import org.jspecify.annotations.Nullable;

/// Running sums and products, and differences of neighbours.
public final class Cumulation {
    private Cumulation() {}

    /// Returns, at each place along an axis, the fold of all elements up to it.
    public static NdArray run(Fold fold, NdArray array, int along, @Nullable DType type) {
        int axis = Extents.axis(along, array.rank());
        DType result = type == null ? fold.result(array.type()) : type;
        NdArray running = Copies.cast(array, result).asArray();
        int stride = running.strides()[axis];
        int extent = running.extent(axis);
        if (running.size() == 0) {
            return running;
        }
        NdArray lines = Joining.part(running, axis, 0, 1);
        double[] data = running.data();
        Loop.over(lines.extents(), lines.strides()).run(new int[] {lines.offset()}, (at, step, n) -> {
            for (int i = 0; i < n; i++) {
                int k = at[0] + i * step[0];
                for (int j = 1; j < extent; j++, k += stride) {
                    data[k + stride] = fold.join(data[k], data[k + stride], result);
                }
            }
        });
        result.settle(data, 0, 1, data.length);
        return running;
    }

    /// Returns the differences of neighbours along an axis.
    public static NdArray differences(NdArray array, int along) {
        if (array.rank() == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.diff");
        }
        int axis = Extents.axis(along, array.rank());
        int count = Math.max(0, array.extent(axis) - 1);
        Binary op = array.type() == DType.BOOL ? Binary.NOT_EQUAL : Binary.SUBTRACT;
        NdArray later = Joining.part(array, axis, Math.min(1, array.extent(axis)), count);
        return Elementwise.apply(op, later, Joining.part(array, axis, 0, count));
    }
}
