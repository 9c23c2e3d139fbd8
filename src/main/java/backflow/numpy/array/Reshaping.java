package backflow.numpy.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The same elements, in row-major order, in another shape.
public final class Reshaping {
    private Reshaping() {}

    /// Returns a view where the strides allow one, and a copy otherwise; one extent may be −1.
    ///
    /// @throws ArrayException if the numbers of elements differ
    public static NdArray reshape(NdArray array, int... wanted) {
        int[] extents = completed(array, wanted);
        int[] strides = strides(array, extents);
        return strides == null
                ? NdArray.wrap(array.type(), Copies.elements(array), extents)
                : array.view(array.offset(), extents, strides);
    }

    /// Returns the elements along one axis: a view of row-major memory, and a copy of any other.
    public static NdArray ravel(NdArray array) {
        return array.isRowMajor() ? reshape(array, array.size()) : flatten(array);
    }

    /// Returns a copy along one axis.
    public static NdArray flatten(NdArray array) {
        return NdArray.wrap(array.type(), Copies.elements(array), array.size());
    }

    /// Returns an array of at least so many axes: in front for `atleast_2d`.
    public static NdArray atLeast(int rank, NdArray array) {
        int missing = rank - array.rank();
        return missing <= 0 ? array.asArray() : Views.expand(array, Views.identity(missing));
    }

    private static int[] completed(NdArray array, int[] wanted) {
        int[] extents = wanted.clone();
        int open = -1;
        long known = 1;
        for (int axis = 0; axis < extents.length; axis++) {
            if (extents[axis] >= 0) {
                known = Math.min(known * extents[axis], Integer.MAX_VALUE);
            } else if (open < 0) {
                open = axis;
            } else {
                throw new ArrayException(ErrorType.VALUE, "array.reshape.open");
            }
        }
        boolean fits = open < 0 ? known == array.size() : known > 0 && array.size() % known == 0;
        if (!fits) {
            throw new ArrayException(
                    ErrorType.SHAPE,
                    "array.reshape",
                    Integer.toString(array.size()),
                    array.shapeText(),
                    Extents.text(wanted));
        }
        if (open >= 0) {
            extents[open] = (int) (array.size() / known);
        }
        return extents;
    }

    /// The strides of a view in another shape, or null where only a copy has that order: runs of axes whose product is
    /// the same on both sides are matched, and each must lie in the memory as one.
    private static int @Nullable [] strides(NdArray array, int[] extents) {
        if (array.isRowMajor()) {
            return Extents.rowMajor(extents);
        }
        int[] result = new int[extents.length];
        int[] old = ones(array.extents(), array.strides());
        int axes = old.length / 2;
        int from = 0;
        int to = 0;
        while (from < axes && to < extents.length) {
            int fromEnd = from + 1;
            int toEnd = to + 1;
            int oldProduct = old[from];
            int newProduct = extents[to];
            while (oldProduct != newProduct) {
                if (newProduct < oldProduct) {
                    newProduct *= extents[toEnd++];
                } else {
                    oldProduct *= old[fromEnd++];
                }
            }
            for (int axis = from; axis < fromEnd - 1; axis++) {
                if (old[axes + axis] != old[axis + 1] * old[axes + axis + 1]) {
                    return null;
                }
            }
            int stride = old[axes + fromEnd - 1];
            for (int axis = toEnd - 1; axis >= to; axis--) {
                result[axis] = stride;
                stride *= extents[axis];
            }
            from = fromEnd;
            to = toEnd;
        }
        return result;
    }

    /// Extents other than 1, followed by their strides.
    private static int[] ones(int[] extents, int[] strides) {
        int[] kept = new int[extents.length];
        int count = 0;
        for (int axis = 0; axis < extents.length; axis++) {
            if (extents[axis] != 1) {
                kept[count++] = axis;
            }
        }
        int[] result = new int[2 * count];
        for (int i = 0; i < count; i++) {
            result[i] = extents[kept[i]];
            result[count + i] = strides[kept[i]];
        }
        return result;
    }

    /// Tells whether two shapes are the same.
    static boolean sameShape(NdArray a, NdArray b) {
        return Arrays.equals(a.extents(), b.extents());
    }
}
