package backflow.numpy.array;

import java.util.ArrayList;
import java.util.List;

/// Several arrays made into one.
public final class Joining {
    private Joining() {}

    /// Returns arrays one behind the other along an axis.
    ///
    /// @throws ArrayException if there are none, or they differ in more than that axis
    public static NdArray concatenate(List<NdArray> arrays, int along) {
        if (arrays.isEmpty()) {
            throw new ArrayException(ErrorType.VALUE, "array.join.none");
        }
        NdArray first = arrays.getFirst();
        if (first.rank() == 0) {
            throw new ArrayException(ErrorType.VALUE, "array.join.scalar");
        }
        int axis = Extents.axis(along, first.rank());
        DType type = first.type();
        int[] extents = first.extents().clone();
        for (NdArray next : arrays.subList(1, arrays.size())) {
            check(first, next, axis, arrays.indexOf(next));
            extents[axis] += next.extent(axis);
            type = Promotion.of(type, next.type());
        }
        NdArray joined = NdArray.zeros(type, extents);
        int start = 0;
        for (NdArray array : arrays) {
            Copies.assign(part(joined, axis, start, array.extent(axis)), array);
            start += array.extent(axis);
        }
        return joined;
    }

    private static void check(NdArray first, NdArray next, int axis, int position) {
        if (next.rank() != first.rank()) {
            throw new ArrayException(ErrorType.SHAPE, "array.join.rank", first.shapeText(), next.shapeText());
        }
        for (int k = 0; k < first.rank(); k++) {
            if (k != axis && first.extent(k) != next.extent(k)) {
                throw new ArrayException(
                        ErrorType.SHAPE,
                        "array.join.shape",
                        first.shapeText(),
                        next.shapeText(),
                        Integer.toString(k),
                        Integer.toString(position));
            }
        }
    }

    /// Returns arrays of one shape along a new axis.
    public static NdArray stack(List<NdArray> arrays, int along) {
        if (arrays.isEmpty()) {
            throw new ArrayException(ErrorType.VALUE, "array.stack.none");
        }
        NdArray first = arrays.getFirst();
        for (NdArray next : arrays) {
            if (!Reshaping.sameShape(first, next)) {
                throw new ArrayException(ErrorType.SHAPE, "array.stack.shape", first.shapeText(), next.shapeText());
            }
        }
        int axis = Extents.axis(along, first.rank() + 1);
        return concatenate(
                arrays.stream().map(array -> Views.expand(array, axis)).toList(), axis);
    }

    /// Returns arrays below each other, as `np.vstack`.
    public static NdArray rows(List<NdArray> arrays) {
        return concatenate(
                arrays.stream().map(array -> Reshaping.atLeast(2, array)).toList(), 0);
    }

    /// Returns arrays beside each other, as `np.hstack`.
    public static NdArray columns(List<NdArray> arrays) {
        List<NdArray> all =
                arrays.stream().map(array -> Reshaping.atLeast(1, array)).toList();
        return concatenate(all, !all.isEmpty() && all.getFirst().rank() == 1 ? 0 : 1);
    }

    /// Returns arrays behind each other, as `np.dstack`.
    public static NdArray layers(List<NdArray> arrays) {
        return concatenate(
                arrays.stream()
                        .map(array -> Reshaping.atLeast(2, array))
                        .map(array -> array.rank() == 2 ? Views.expand(array, 2) : array)
                        .toList(),
                2);
    }

    /// Returns arrays as the columns of a matrix, as `np.column_stack`.
    public static NdArray columnStack(List<NdArray> arrays) {
        return concatenate(
                arrays.stream()
                        .map(array -> array.rank() < 2 ? Reshaping.reshape(array, -1, 1) : array)
                        .toList(),
                1);
    }

    /// Returns views of equal parts, or of parts that end where `ends` says.
    public static List<NdArray> split(NdArray array, int[] ends, int along) {
        int axis = Extents.axis(along, array.rank());
        int extent = array.extent(axis);
        List<NdArray> parts = new ArrayList<>();
        int start = 0;
        for (int k = 0; k <= ends.length; k++) {
            int end = k == ends.length ? extent : within(ends[k], extent);
            parts.add(part(array, axis, start, Math.max(0, end - start)));
            start = end;
        }
        return parts;
    }

    private static int within(int end, int extent) {
        return Math.clamp(end < 0 ? end + (long) extent : end, 0, extent);
    }

    /// Returns where an axis is cut into so many parts of one length.
    ///
    /// @throws ArrayException if it does not divide evenly
    public static int[] evenEnds(NdArray array, int parts, int along) {
        int extent = array.extent(Extents.axis(along, array.rank()));
        if (parts > 0 && extent % parts != 0) {
            throw new ArrayException(
                    ErrorType.SHAPE, "array.split.uneven", Integer.toString(extent), Integer.toString(parts));
        }
        return ends(array, parts, along);
    }

    /// Returns where an axis is cut into so many parts, the first ones longer where it does not divide evenly.
    ///
    /// @throws ArrayException if there are to be none
    public static int[] ends(NdArray array, int parts, int along) {
        int extent = array.extent(Extents.axis(along, array.rank()));
        if (parts <= 0) {
            throw new ArrayException(ErrorType.VALUE, "array.split.count", Integer.toString(parts));
        }
        int[] ends = new int[parts - 1];
        int end = 0;
        for (int k = 0; k < ends.length; k++) {
            end += extent / parts + (k < extent % parts ? 1 : 0);
            ends[k] = end;
        }
        return ends;
    }

    /// A view of `count` places along an axis.
    static NdArray part(NdArray array, int axis, int start, int count) {
        int[] extents = array.extents().clone();
        extents[axis] = count;
        int offset = count == 0 ? array.offset() : array.offset() + start * array.strides()[axis];
        return array.view(offset, extents, array.strides());
    }
}
