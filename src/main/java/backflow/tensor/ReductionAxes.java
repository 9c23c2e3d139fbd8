package backflow.tensor;

import java.util.Arrays;
import java.util.List;

/// The axes of a reduction in the order in which the storage is read: widest stride first, axes of extent 1 left out,
/// neighbours of one kind joined where they can be.
///
/// @param extents the length of each axis
/// @param strides the distance of neighbours in the operand
/// @param outStrides the distance of neighbours in the result, or [#REDUCED]
@SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
record ReductionAxes(int[] extents, int[] strides, int[] outStrides) {
    /// Stands for the stride of an axis that the result does not have.
    static final int REDUCED = -1;

    static ReductionAxes of(Shape shape, int[] strides, List<Integer> reduced) {
        int rank = shape.rank();
        int[] extents = new int[rank];
        int[] outStrides = new int[rank];
        int stride = 1;
        for (int axis = rank - 1; axis >= 0; axis--) {
            extents[axis] = shape.extents().get(axis);
            if (reduced.contains(axis)) {
                outStrides[axis] = REDUCED;
            } else {
                outStrides[axis] = stride;
                stride *= extents[axis];
            }
        }
        ReductionAxes axes = new ReductionAxes(extents, strides.clone(), outStrides);
        axes.sort();
        return axes.joined();
    }

    int depth() {
        return extents.length;
    }

    /// The reduced axis whose neighbours lie closest, or −1.
    int lastReduced() {
        int axis = extents.length - 1;
        while (axis >= 0 && outStrides[axis] != REDUCED) {
            axis--;
        }
        return axis;
    }

    /// The same axes over an intermediate result, row-major, in which `summed` is gone.
    ReductionAxes after(int summed) {
        int[] remaining = remove(extents, summed);
        return new ReductionAxes(remaining, rowMajor(remaining), remove(outStrides, summed));
    }

    /// All axes but one.
    ReductionAxes without(int axis) {
        return new ReductionAxes(remove(extents, axis), remove(strides, axis), remove(outStrides, axis));
    }

    /// The same axes writing to an intermediate result that has all of them, row-major.
    ReductionAxes toRowMajor() {
        return new ReductionAxes(extents, strides, rowMajor(extents));
    }

    int size() {
        int size = 1;
        for (int extent : extents) {
            size *= extent;
        }
        return size;
    }

    /// Insertion sort by stride, stable; axes of stride 0 stay where they are in the order.
    private void sort() {
        for (int i = 1; i < extents.length; i++) {
            for (int j = i; j > 0 && strides[j] > strides[j - 1] && strides[j - 1] != 0; j--) {
                swap(extents, j);
                swap(strides, j);
                swap(outStrides, j);
            }
        }
    }

    private ReductionAxes joined() {
        int depth = 0;
        for (int axis = 0; axis < extents.length; axis++) {
            if (extents[axis] == 1) {
                continue;
            }
            int before = depth - 1;
            if (depth > 0 && continues(before, axis)) {
                extents[before] *= extents[axis];
                strides[before] = strides[axis];
                outStrides[before] = outStrides[axis];
            } else {
                extents[depth] = extents[axis];
                strides[depth] = strides[axis];
                outStrides[depth] = outStrides[axis];
                depth++;
            }
        }
        return new ReductionAxes(
                Arrays.copyOf(extents, depth), Arrays.copyOf(strides, depth), Arrays.copyOf(outStrides, depth));
    }

    private boolean continues(int before, int axis) {
        boolean sameKind = outStrides[axis] == REDUCED
                ? outStrides[before] == REDUCED
                : outStrides[before] == extents[axis] * outStrides[axis];
        return sameKind && strides[before] == extents[axis] * strides[axis];
    }

    private static int[] rowMajor(int[] extents) {
        int[] strides = new int[extents.length];
        int stride = 1;
        for (int axis = extents.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= extents[axis];
        }
        return strides;
    }

    private static void swap(int[] values, int j) {
        int value = values[j];
        values[j] = values[j - 1];
        values[j - 1] = value;
    }

    private static int[] remove(int[] values, int axis) {
        int[] rest = new int[values.length - 1];
        System.arraycopy(values, 0, rest, 0, axis);
        System.arraycopy(values, axis + 1, rest, axis, rest.length - axis);
        return rest;
    }
}
