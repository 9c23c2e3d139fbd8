package backflow.numpy.array;

/// In which order axes lie in memory.
final class Layout {
    private Layout() {}

    /// Returns the axes, the one whose neighbours lie furthest apart first; where operands disagree, or an axis is
    /// copied, row-major order stands. This is how NumPy's iterator sorts them.
    static int[] order(int[] extents, int[]... strides) {
        int rank = extents.length;
        int[] order = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            order[axis] = axis;
        }
        for (int i = rank - 2; i >= 0; i--) {
            int moving = order[i];
            int to = i;
            for (int j = i + 1; j < rank; j++) {
                int compared = compare(moving, order[j], extents, strides);
                if (compared > 0) {
                    to = j;
                } else if (compared < 0) {
                    break;
                }
            }
            System.arraycopy(order, i + 1, order, i, to - i);
            order[to] = moving;
        }
        return order;
    }

    /// Returns 1 if `outer` should lie inside `inner`, −1 if not, and 0 if nothing tells.
    private static int compare(int outer, int inner, int[] extents, int[][] strides) {
        int result = 0;
        if (extents[outer] == 1 || extents[inner] == 1) {
            return result;
        }
        for (int[] operand : strides) {
            if (operand[outer] != 0 && operand[inner] != 0) {
                if (Math.abs(operand[inner]) <= Math.abs(operand[outer])) {
                    return -1;
                }
                result = 1;
            }
        }
        return result;
    }

    /// Returns strides of fresh memory whose axes lie in the order of the operands'.
    static int[] like(int[] extents, int[]... strides) {
        int[] order = order(extents, strides);
        int[] result = new int[extents.length];
        int stride = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            result[order[i]] = stride;
            stride *= Math.max(extents[order[i]], 1);
        }
        return result;
    }

    /// Returns an array's strides stretched to a shape that it can be broadcast to: 0 along each axis that is copied.
    static int[] stretched(NdArray array, int[] extents) {
        int[] own = array.strides();
        int shift = extents.length - own.length;
        if (shift == 0 && array.size() == 1) {
            return new int[extents.length];
        }
        int[] result = new int[extents.length];
        for (int axis = 0; axis < own.length; axis++) {
            result[axis + shift] = array.extent(axis) == 1 ? 0 : own[axis];
        }
        return result;
    }
}
