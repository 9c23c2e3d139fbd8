package backflow.tensor;

/// Runs kernels over tensors: one pass over a result in row-major order, operands read through their strides.
final class Elementwise {
    private Elementwise() {}

    static Tensor apply(BinaryKernel kernel, Tensor a, Tensor b) {
        Shape shape = a.shape().broadcast(b.shape());
        double[] out = new double[shape.size()];
        LoopNest nest = LoopNest.of(
                shape,
                Strides.broadcast(a.shape(), a.strides(), shape),
                Strides.broadcast(b.shape(), b.strides(), shape));
        run(
                nest,
                (o, ai, as, bi, bs, n) ->
                        kernel.run(out, o, a.data(), a.offset() + ai, as, b.data(), b.offset() + bi, bs, n),
                out.length);
        return new Tensor(shape, out);
    }

    static Tensor apply(UnaryKernel kernel, Tensor a) {
        double[] out = new double[a.size()];
        LoopNest nest = LoopNest.of(a.shape(), a.strides(), a.strides());
        run(nest, (o, ai, as, bi, bs, n) -> kernel.run(out, o, a.data(), a.offset() + ai, as, n), out.length);
        return new Tensor(a.shape(), out);
    }

    private interface Row {
        void run(int o, int ai, int as, int bi, int bs, int n);
    }

    private static void run(LoopNest nest, Row row, int size) {
        int last = nest.extents().length - 1;
        int inner = nest.extents()[last];
        int[] index = new int[last];
        int ai = 0;
        int bi = 0;
        for (int o = 0; o < size; o += inner) {
            row.run(o, ai, nest.left()[last], bi, nest.right()[last], inner);
            for (int axis = last - 1; axis >= 0; axis--) {
                ai += nest.left()[axis];
                bi += nest.right()[axis];
                if (++index[axis] < nest.extents()[axis]) {
                    break;
                }
                ai -= nest.left()[axis] * nest.extents()[axis];
                bi -= nest.right()[axis] * nest.extents()[axis];
                index[axis] = 0;
            }
        }
    }
}
