package backflow.numpy.array;

/// Arrays with a border.
public final class Padding {
    private Padding() {}

    /// How wide a border is at the two ends of each axis.
    @SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
    public record Widths(int[] before, int[] after) {}

    /// Returns widths from what `pad_width` is: a number, a pair, or a pair for each axis.
    ///
    /// @throws ArrayException if they do not fit the axes, or one is no whole number from 0 up
    public static Widths widths(int rank, NdArray given) {
        if (!given.type().isInteger()) {
            throw new ArrayException(ErrorType.TYPE, "array.pad.type");
        }
        double[] pairs = Views.broadcast(given, rank, 2).toArray();
        int[] before = new int[rank];
        int[] after = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            before[axis] = (int) pairs[2 * axis];
            after[axis] = (int) pairs[2 * axis + 1];
            if (before[axis] < 0 || after[axis] < 0) {
                throw new ArrayException(ErrorType.VALUE, "array.pad.negative");
            }
        }
        return new Widths(before, after);
    }

    /// Returns the array with a border of one value.
    public static NdArray constant(NdArray array, Widths widths, NdArray value) {
        int[] extents = array.extents().clone();
        for (int axis = 0; axis < extents.length; axis++) {
            long extent = (long) extents[axis] + widths.before[axis] + widths.after[axis];
            extents[axis] = (int) Math.min(extent, Integer.MAX_VALUE);
        }
        NdArray padded = Creation.full(array.type(), value, extents);
        int offset = 0;
        for (int axis = 0; axis < extents.length; axis++) {
            offset += widths.before[axis] * padded.strides()[axis];
        }
        if (array.size() > 0) {
            Copies.assign(padded.view(offset, array.extents(), padded.strides()), array);
        }
        return padded;
    }

    /// Returns the array with a border that repeats its outermost elements.
    ///
    /// @throws ArrayException if an axis without elements is to be extended
    public static NdArray edge(NdArray array, Widths widths) {
        NdArray padded = constant(array, widths, NdArray.weak(0L));
        for (int axis = 0; axis < array.rank(); axis++) {
            int before = widths.before[axis];
            int after = widths.after[axis];
            if (array.extent(axis) == 0 && before + after > 0) {
                throw new ArrayException(ErrorType.VALUE, "array.pad.empty", Integer.toString(axis));
            }
            if (array.extent(axis) > 0) {
                int last = before + array.extent(axis) - 1;
                Copies.assign(Joining.part(padded, axis, 0, before), Joining.part(padded, axis, before, 1));
                Copies.assign(Joining.part(padded, axis, last + 1, after), Joining.part(padded, axis, last, 1));
            }
        }
        return padded;
    }
}
