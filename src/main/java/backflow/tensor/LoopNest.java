package backflow.tensor;

/// Nested loops over two operands of one shape, neighbouring axes joined where both operands allow it, so that the
/// innermost loop is as long as it can be. The result is row-major.
final class LoopNest {
    private final int[] extents;
    private final int[] left;
    private final int[] right;
    private int depth;

    private LoopNest(int rank) {
        extents = new int[Math.max(rank, 1)];
        left = new int[extents.length];
        right = new int[extents.length];
    }

    /// What is done for a stretch of the innermost loop: `n` elements from `o` in the result, from `ai` and `bi` in the
    /// operands, `as` and `bs` apart.
    interface Stretch {
        void run(int o, int ai, int as, int bi, int bs, int n);
    }

    /// Loops over `shape`, to which both operands can be stretched, or that they shrink to along copied axes.
    static LoopNest of(Tensor a, Tensor b, Shape shape) {
        int rank = shape.rank();
        LoopNest nest = new LoopNest(rank);
        for (int axis = 0; axis < rank; axis++) {
            int extent = shape.extents().get(axis);
            if (extent != 1) {
                nest.add(extent, Strides.stretched(a, axis, rank), Strides.stretched(b, axis, rank));
            }
        }
        return nest.orOne();
    }

    /// Loops over `shape` with the strides of two operands of that shape.
    static LoopNest of(Shape shape, int[] left, int[] right) {
        LoopNest nest = new LoopNest(left.length);
        for (int axis = 0; axis < left.length; axis++) {
            if (shape.extents().get(axis) != 1) {
                nest.add(shape.extents().get(axis), left[axis], right[axis]);
            }
        }
        return nest.orOne();
    }

    /// Loops over axes of which none has extent 1.
    static LoopNest of(int[] extents, int[] left, int[] right) {
        LoopNest nest = new LoopNest(extents.length);
        for (int axis = 0; axis < extents.length; axis++) {
            nest.add(extents[axis], left[axis], right[axis]);
        }
        return nest.orOne();
    }

    private LoopNest orOne() {
        if (depth == 0) {
            add(1, 1, 1);
        }
        return this;
    }

    private void add(int extent, int leftStride, int rightStride) {
        int before = depth - 1;
        boolean joins = depth > 0 && left[before] == extent * leftStride && right[before] == extent * rightStride;
        int at = joins ? before : depth++;
        extents[at] = joins ? extents[at] * extent : extent;
        left[at] = leftStride;
        right[at] = rightStride;
    }

    /// Runs over the elements `from` up to but without `to` of the result.
    void run(int from, int to, Stretch stretch) {
        int last = depth - 1;
        int inner = extents[last];
        int column = from % inner;
        int[] index = index(from / inner);
        int ai = 0;
        int bi = 0;
        for (int axis = 0; axis < last; axis++) {
            ai += index[axis] * left[axis];
            bi += index[axis] * right[axis];
        }
        for (int o = from; o < to; ) {
            int n = Math.min(inner - column, to - o);
            stretch.run(o, ai + column * left[last], left[last], bi + column * right[last], right[last], n);
            o += n;
            column = 0;
            for (int axis = last - 1; axis >= 0; axis--) {
                ai += left[axis];
                bi += right[axis];
                if (++index[axis] < extents[axis]) {
                    break;
                }
                ai -= left[axis] * extents[axis];
                bi -= right[axis] * extents[axis];
                index[axis] = 0;
            }
        }
    }

    /// The outer loops' counters at a row, counted in row-major order.
    private int[] index(int row) {
        int[] index = new int[depth - 1];
        int rest = row;
        for (int axis = depth - 2; axis >= 0 && rest > 0; axis--) {
            index[axis] = rest % extents[axis];
            rest /= extents[axis];
        }
        return index;
    }
}
