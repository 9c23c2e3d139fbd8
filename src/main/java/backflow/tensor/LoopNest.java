package backflow.tensor;

/// Nested loops over two operands of one shape, neighbouring axes joined where both operands allow it, so that the
/// innermost loop is as long as it can be. The result is row-major.
///
/// @param extents lengths of the loops, outermost first; at least one
/// @param left the first operand's stride in each loop
/// @param right the second operand's stride in each loop
@SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
record LoopNest(int[] extents, int[] left, int[] right) {

    static LoopNest of(Shape shape, int[] left, int[] right) {
        int rank = shape.rank();
        int[] extents = new int[rank];
        int[] l = new int[rank];
        int[] r = new int[rank];
        int depth = 0;
        for (int axis = 0; axis < rank; axis++) {
            int extent = shape.extents().get(axis);
            if (extent == 1) {
                continue;
            }
            int before = depth - 1;
            if (depth > 0 && l[before] == extent * left[axis] && r[before] == extent * right[axis]) {
                extents[before] *= extent;
                l[before] = left[axis];
                r[before] = right[axis];
            } else {
                extents[depth] = extent;
                l[depth] = left[axis];
                r[depth] = right[axis];
                depth++;
            }
        }
        if (depth == 0) {
            return new LoopNest(new int[] {1}, new int[] {0}, new int[] {0});
        }
        return new LoopNest(first(extents, depth), first(l, depth), first(r, depth));
    }

    private static int[] first(int[] values, int length) {
        return values.length == length ? values : java.util.Arrays.copyOf(values, length);
    }
}
