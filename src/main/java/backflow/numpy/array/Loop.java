package backflow.numpy.array;

/// Nested loops over operands of one shape, each in memory of its own: axes in the order in which the memory is read,
/// neighbours joined where every operand allows it, so that the innermost loop is as long as it can be.
///
/// The order of the axes is that of NumPy's iterator, so that a reduction meets the elements in the same order too.
final class Loop {
    private final int[] extents;
    private final int[][] strides;
    private int depth;

    private Loop(int rank, int operands) {
        extents = new int[Math.max(rank, 1)];
        strides = new int[operands][extents.length];
    }

    /// What is done for a stretch of the innermost loop: `count` elements, of which the first lies at `at[k]` in the
    /// memory of operand k, and the others `step[k]` apart.
    @FunctionalInterface
    interface Stretch {
        void run(int[] at, int[] step, int count);
    }

    /// Loops over a shape with the strides of each operand, 0 along an axis where it is copied.
    static Loop over(int[] extents, int[]... strides) {
        Loop loop = new Loop(extents.length, strides.length);
        for (int axis : Layout.order(extents, strides)) {
            if (extents[axis] != 1) {
                loop.add(extents[axis], axis, strides);
            }
        }
        if (loop.depth == 0) {
            loop.extents[0] = 1;
            loop.depth = 1;
        }
        return loop;
    }

    private void add(int extent, int axis, int[][] given) {
        int before = depth - 1;
        boolean joins = depth > 0;
        for (int k = 0; joins && k < given.length; k++) {
            joins = strides[k][before] == extent * given[k][axis];
        }
        int at = joins ? before : depth++;
        extents[at] = joins ? extents[at] * extent : extent;
        for (int k = 0; k < given.length; k++) {
            strides[k][at] = given[k][axis];
        }
    }

    /// Runs over all elements.
    ///
    /// @param at where each operand's first element lies; changed while it runs
    void run(int[] at, Stretch stretch) {
        for (int axis = 0; axis < depth; axis++) {
            if (extents[axis] == 0) {
                return;
            }
        }
        int last = depth - 1;
        int[] step = new int[strides.length];
        for (int k = 0; k < step.length; k++) {
            step[k] = strides[k][last];
        }
        if (last == 0) {
            stretch.run(at, step, extents[0]);
            return;
        }
        int[] index = new int[last];
        int axis;
        do {
            stretch.run(at, step, extents[last]);
            axis = last - 1;
            while (axis >= 0 && !advance(at, index, axis)) {
                axis--;
            }
        } while (axis >= 0);
    }

    /// Moves one on along an axis, or back to its beginning where it ends.
    private boolean advance(int[] at, int[] index, int axis) {
        boolean isInside = ++index[axis] < extents[axis];
        int steps = isInside ? 1 : 1 - extents[axis];
        for (int k = 0; k < at.length; k++) {
            at[k] += steps * strides[k][axis];
        }
        if (!isInside) {
            index[axis] = 0;
        }
        return isInside;
    }
}
