package backflow.tensor;

/// Runs kernels over tensors: one pass over a result in row-major order, operands read through their strides.
final class Elementwise {
    private Elementwise() {}

    static Tensor apply(BinaryKernel kernel, Tensor a, Tensor b) {
        Shape shape = a.shape().broadcast(b.shape());
        double[] out = new double[shape.size()];
        if (out.length > 0) {
            LoopNest nest = LoopNest.of(a, b, shape);
            double[] left = a.data();
            double[] right = b.data();
            int leftOffset = a.offset();
            int rightOffset = b.offset();
            LoopNest.Stretch stretch = (o, ai, as, bi, bs, n) ->
                    kernel.run(out, o, left, leftOffset + ai, as, right, rightOffset + bi, bs, n);
            Chunks.run(out.length, Chunks.ELEMENTS, (from, to) -> nest.run(from, to, stretch));
        }
        return new Tensor(shape, out);
    }

    static Tensor apply(UnaryKernel kernel, Tensor a) {
        double[] out = new double[a.size()];
        if (out.length > 0) {
            LoopNest nest = LoopNest.of(a);
            double[] data = a.data();
            int offset = a.offset();
            LoopNest.Stretch stretch = (o, ai, as, _, _, n) -> kernel.run(out, o, data, offset + ai, as, n);
            Chunks.run(out.length, Chunks.ELEMENTS, (from, to) -> nest.run(from, to, stretch));
        }
        return new Tensor(a.shape(), out);
    }
}
