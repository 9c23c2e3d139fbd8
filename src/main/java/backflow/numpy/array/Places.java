package backflow.numpy.array;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Positions along axes: from the end, within slices, of what is not zero.
public final class Places {
    /// The positions of a slice: `count` of them from `first`, `step` apart.
    record Range(int first, int step, int count) {}

    private Places() {}

    /// Returns a position counted from the first.
    ///
    /// @throws ArrayException if the axis has no such position
    static int counted(long position, int axis, int extent) {
        long counted = position < 0 ? position + extent : position;
        if (counted < 0 || counted >= extent) {
            throw new ArrayException(
                    ErrorType.INDEX,
                    "array.index.bounds",
                    Long.toString(position),
                    Integer.toString(axis),
                    Integer.toString(extent));
        }
        return (int) counted;
    }

    /// Returns where the one element lies that a whole number for each axis names, or −1 if the indices are of another
    /// kind: what loops over elements do most.
    ///
    /// @throws ArrayException if an axis has no such position
    static int element(NdArray array, List<Index> indices) {
        if (indices.size() != array.rank()) {
            return -1;
        }
        int place = array.offset();
        for (int axis = 0; axis < array.rank(); axis++) {
            if (!(indices.get(axis) instanceof Index.At(long position))) {
                return -1;
            }
            place += counted(position, axis, array.extent(axis)) * array.strides()[axis];
        }
        return place;
    }

    /// Returns the positions of a slice, by Python's rules: bounds outside are moved to the end.
    ///
    /// @throws ArrayException if the step is zero
    static Range range(Index.Slice slice, int extent) {
        long step = slice.step() == null ? 1 : slice.step();
        if (step == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.slice.step");
        }
        long least = step > 0 ? 0 : -1;
        long most = step > 0 ? extent : extent - 1L;
        long first = bound(slice.lower(), step > 0 ? least : most, extent, least, most);
        long end = bound(slice.upper(), step > 0 ? most : least, extent, least, most);
        long length = step > 0 ? end - first : first - end;
        long stride = Math.clamp(step, -extent - 1L, extent + 1L);
        return new Range((int) first, (int) stride, (int) Math.max(0, Math.ceilDiv(length, Math.abs(stride))));
    }

    private static long bound(@Nullable Long given, long missing, int extent, long least, long most) {
        if (given == null) {
            return missing;
        }
        return Math.clamp(given < 0 ? given + extent : given, least, most);
    }

    /// Returns the shape of index arrays together.
    static int[] broadcast(int[] shape, int[] other, List<NdArray> all) {
        try {
            return Extents.broadcast(shape, other);
        } catch (ArrayException e) {
            String shapes = all.stream().map(NdArray::shapeText).collect(Collectors.joining(" "));
            throw new ArrayException(ErrorType.INDEX, "array.index.shapes", shapes);
        }
    }

    /// Returns, for each axis, the positions of the elements that are not zero, in row-major order.
    ///
    /// @throws ArrayException if there is no axis
    public static List<NdArray> nonzero(NdArray array) {
        if (array.rank() == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.nonzero");
        }
        return found(array);
    }

    /// The same, without a complaint of a number.
    static List<NdArray> found(NdArray array) {
        double[] elements = array.toArray();
        int[] found = new int[elements.length];
        int count = 0;
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] != 0) {
                found[count++] = i;
            }
        }
        double[][] places = new double[array.rank()][];
        int inner = 1;
        for (int axis = places.length - 1; axis >= 0; axis--) {
            places[axis] = Allowance.allocate(count);
            for (int i = 0; i < count; i++) {
                places[axis][i] = found[i] / inner % array.extent(axis);
            }
            inner *= array.extent(axis);
        }
        return Arrays.stream(places)
                .map(each -> NdArray.wrap(DType.INT64, each, each.length))
                .toList();
    }
}
