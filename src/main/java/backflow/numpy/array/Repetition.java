package backflow.numpy.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Elements that come several times, or at other places.
public final class Repetition {
    private Repetition() {}

    /// Returns the array repeated as a whole along each axis, as `np.tile`.
    public static NdArray tile(NdArray array, int... times) {
        int rank = Math.max(array.rank(), times.length);
        NdArray padded = Reshaping.atLeast(rank, array);
        int[] extents = new int[2 * rank];
        int[] strides = new int[2 * rank];
        int[] result = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            int own = axis - (rank - times.length);
            extents[2 * axis] = own < 0 ? 1 : Math.max(0, times[own]);
            extents[2 * axis + 1] = padded.extent(axis);
            strides[2 * axis + 1] = padded.strides()[axis];
            result[axis] = extents[2 * axis] * extents[2 * axis + 1];
        }
        return Reshaping.reshape(Copies.rowMajor(padded.view(padded.offset(), extents, strides)), result);
    }

    /// Returns each element along an axis several times, as `np.repeat`.
    ///
    /// @param times how often each, or one number for all
    public static NdArray repeat(NdArray array, int[] times, int along) {
        int axis = Extents.axis(along, array.rank());
        int extent = array.extent(axis);
        if (times.length != 1 && times.length != extent) {
            throw new ArrayException(
                    ErrorType.SHAPE, "array.repeat", Integer.toString(times.length), Integer.toString(extent));
        }
        long total = 0;
        for (int i = 0; i < extent; i++) {
            int count = times[times.length == 1 ? 0 : i];
            if (count < 0) {
                throw new ArrayException(ErrorType.VALUE, "array.repeat.negative", Integer.toString(count));
            }
            total = Math.min(total + count, Integer.MAX_VALUE);
        }
        NdArray places = NdArray.zeros(DType.INT64, (int) total);
        int next = 0;
        for (int i = 0; i < extent; i++) {
            int count = times[times.length == 1 ? 0 : i];
            Arrays.fill(places.data(), next, next + count, i);
            next += count;
        }
        List<Index> indices = new ArrayList<>(Collections.nCopies(axis, Index.WHOLE));
        indices.add(new Index.Elements(places));
        return Copies.rowMajor(Indexing.get(array, indices));
    }

    /// Returns a view with axes reversed.
    public static NdArray flip(NdArray array, Axes axes) {
        boolean[] reversed = axes.within(array.rank());
        int[] strides = array.strides().clone();
        int offset = array.offset();
        for (int axis = 0; axis < strides.length; axis++) {
            if (reversed[axis]) {
                offset += Math.max(0, array.extent(axis) - 1) * strides[axis];
                strides[axis] = -strides[axis];
            }
        }
        return array.rank() == 0 ? array.orScalar() : array.view(offset, array.extents(), strides);
    }

    /// Returns a view turned by right angles in the plane of the first two axes.
    ///
    /// @throws ArrayException if there are not so many axes
    public static NdArray turn(NdArray array, int times) {
        if (array.rank() < 2) {
            throw new ArrayException(ErrorType.VALUE, "array.rot90", array.shapeText());
        }
        return switch (Math.floorMod(times, 4)) {
            case 1 -> Views.swapAxes(flip(array, Axes.of(1)), 0, 1);
            case 2 -> flip(array, Axes.of(0, 1));
            case 3 -> flip(Views.swapAxes(array, 0, 1), Axes.of(1));
            default -> array.view(array.offset(), array.extents(), array.strides());
        };
    }

    /// Returns a copy in which elements have moved on along an axis, and from its end to its beginning.
    public static NdArray roll(NdArray array, long shift, int along) {
        int axis = Extents.axis(along, array.rank());
        int extent = array.extent(axis);
        NdArray rolled = Creation.zerosLike(array, array.type());
        if (array.size() == 0) {
            return rolled;
        }
        int moved = (int) Math.floorMod(shift, (long) extent);
        Copies.assign(Joining.part(rolled, axis, moved, extent - moved), Joining.part(array, axis, 0, extent - moved));
        Copies.assign(Joining.part(rolled, axis, 0, moved), Joining.part(array, axis, extent - moved, moved));
        return rolled;
    }

    /// Returns the extents of arrays that are stretched to each other.
    public static int[] broadcast(List<NdArray> arrays) {
        int[] extents = Extents.NONE;
        for (NdArray array : arrays) {
            extents = Extents.broadcast(extents, array.extents());
        }
        return Arrays.copyOf(extents, extents.length);
    }
}
