package backflow.tensor;

/// Runs kernels over tensors: one pass over a result in row-major order, operands read through their strides.
///
/// Along an axis where every operand is a copy (stride 0), the result is a copy too: it is computed once and stretched.
final class Elementwise {
    private Elementwise() {}

    static Tensor apply(BinaryKernel kernel, Tensor a, Tensor b) {
        Shape result = a.shape().broadcast(b.shape());
        Shape shape = Strides.withoutCopies(result, a, b);
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
        return new Tensor(shape, out).broadcastTo(result);
    }

    static Tensor apply(UnaryKernel kernel, Tensor a) {
        Shape shape = Strides.withoutCopies(a.shape(), a, a);
        return new Tensor(shape, run(kernel, a, shape)).broadcastTo(a.shape());
    }

    /// Returns the elements in row-major order, copies written out.
    static double[] copy(Tensor a) {
        return run(UnaryKernel.COPY, a, a.shape());
    }

    private static double[] run(UnaryKernel kernel, Tensor a, Shape shape) {
        double[] out = new double[shape.size()];
        if (out.length > 0) {
            LoopNest nest = LoopNest.of(a, a, shape);
            double[] data = a.data();
            int offset = a.offset();
            LoopNest.Stretch stretch = (o, ai, as, _, _, n) -> kernel.run(out, o, data, offset + ai, as, n);
            Chunks.run(out.length, Chunks.ELEMENTS, (from, to) -> nest.run(from, to, stretch));
        }
        return out;
    }
}
