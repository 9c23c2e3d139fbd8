package backflow.numpy.array;

import backflow.tensor.Shape;
import java.util.Arrays;
import java.util.List;

/// The lengths of axes, and the strides they have in fresh memory.
final class Extents {
    static final int[] NONE = {};

    /// NumPy's own limit.
    private static final int MOST_AXES = 64;

    private Extents() {}

    /// Returns the number of elements.
    ///
    /// @throws ArrayException if an extent is negative, or there are too many axes or elements for one array
    static int size(int... extents) {
        long size = 1;
        boolean isEmpty = false;
        for (int extent : extents) {
            if (extent < 0) {
                throw new ArrayException(ErrorType.SHAPE, "array.shape.negative", text(extents));
            }
            isEmpty |= extent == 0;
            size = Math.min(size * Math.max(extent, 1), Integer.MAX_VALUE);
        }
        if (extents.length > MOST_AXES) {
            throw new ArrayException(ErrorType.VALUE, "array.shape.axes", text(extents), Integer.toString(MOST_AXES));
        }
        if (!isEmpty && size > Shape.MAXIMUM_SIZE) {
            throw new ArrayException(
                    ErrorType.UNSUPPORTED, "array.shape.large", text(extents), Integer.toString(Shape.MAXIMUM_SIZE));
        }
        return isEmpty ? 0 : (int) size;
    }

    static int[] rowMajor(int... extents) {
        int[] strides = new int[extents.length];
        int stride = 1;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= Math.max(extents[axis], 1);
        }
        return strides;
    }

    static int[] of(Shape shape) {
        int[] extents = new int[shape.rank()];
        Arrays.setAll(extents, axis -> shape.extents().get(axis));
        return extents;
    }

    static int[] of(List<Integer> extents) {
        return extents.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Returns an axis counted from the first, where a negative one counts from the last.
    ///
    /// @throws ArrayException if there is no such axis
    static int axis(int axis, int rank) {
        int counted = axis < 0 ? axis + rank : axis;
        if (counted < 0 || counted >= rank) {
            throw new ArrayException(ErrorType.AXIS, "array.axis", Integer.toString(axis), Integer.toString(rank));
        }
        return counted;
    }

    /// Returns the shape that operands are stretched to.
    ///
    /// @throws ArrayException if an extent differs and neither is 1
    static int[] broadcast(int[] a, int[] b) {
        if (Arrays.equals(a, b)) {
            return a;
        }
        int rank = Math.max(a.length, b.length);
        int[] result = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            int mine = aligned(a, axis, rank);
            int theirs = aligned(b, axis, rank);
            if (mine != theirs && mine != 1 && theirs != 1) {
                throw new ArrayException(
                        ErrorType.SHAPE,
                        "array.broadcast",
                        text(a),
                        text(b),
                        Integer.toString(axis - rank),
                        Integer.toString(mine),
                        Integer.toString(theirs));
            }
            result[axis] = mine == 1 ? theirs : mine;
        }
        return result;
    }

    /// The extent of an axis after axes of extent 1 are put in front up to `rank`.
    private static int aligned(int[] extents, int axis, int rank) {
        int own = axis - (rank - extents.length);
        return own < 0 ? 1 : extents[own];
    }

    /// Returns a shape as NumPy prints it: `(4, 3)`, `(3,)`, `()`.
    static String text(int... extents) {
        String list = Arrays.toString(extents);
        String inner = list.substring(1, list.length() - 1);
        return extents.length == 1 ? "(" + inner + ",)" : "(" + inner + ")";
    }
}
