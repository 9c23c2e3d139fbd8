package backflow.tensor;

import java.util.List;

/// Sums over axes.
///
/// Along the axis whose neighbours lie closest, numbers are added pairwise; along any other, whole rows are added to a
/// row of sums. Several reduced axes take a pass each, the closest first, so that the first pass reads the storage in
/// its own order and leaves little to the others.
final class Reduction {
    private Reduction() {}

    static Tensor sum(Tensor x, List<Integer> axes, boolean keepDims) {
        List<Integer> reduced = x.shape().axes(axes);
        Shape result = x.shape().reduce(reduced, keepDims);
        if (x.shape().count(reduced) == 1) {
            return x.reshape(result);
        }
        double[] out = new double[result.size()];
        if (x.size() > 0) {
            reduce(x.data(), x.offset(), ReductionAxes.of(x.shape(), x.strides(), reduced), out);
        }
        return new Tensor(result, out);
    }

    private static void reduce(double[] data, int offset, ReductionAxes axes, double[] out) {
        int summed = axes.lastReduced();
        ReductionAxes rest = axes.without(summed);
        if (rest.lastReduced() < 0) {
            pass(data, offset, axes, summed, rest, out);
            return;
        }
        double[] intermediate = new double[rest.size()];
        pass(data, offset, axes, summed, rest.toRowMajor(), intermediate);
        reduce(intermediate, 0, axes.after(summed), out);
    }

    /// Sums away one axis. `rest` are the others, with the strides of what is written.
    private static void pass(
            double[] data, int offset, ReductionAxes axes, int summed, ReductionAxes rest, double[] out) {
        int count = axes.extents()[summed];
        int stride = axes.strides()[summed];
        if (summed == axes.depth() - 1) {
            each(rest, count, (at, to) -> out[to] = PairwiseSum.of(data, offset + at, stride, count));
            return;
        }
        int last = rest.depth() - 1;
        int columns = rest.extents()[last];
        int columnStride = rest.strides()[last];
        int outStride = rest.outStrides()[last];
        each(rest.without(last), count * columns, (at, to) -> {
            var rows = new RowSum.Rows(data, offset + at, stride, columnStride);
            RowSum.run(rows, count, columns, out, to, outStride);
        });
    }

    private interface Place {
        void run(int at, int to);
    }

    private static void each(ReductionAxes outer, int work, Place place) {
        LoopNest nest = LoopNest.of(outer.extents(), outer.strides(), outer.outStrides());
        LoopNest.Stretch stretch = (_, at, atStride, to, toStride, n) -> {
            for (int i = 0; i < n; i++) {
                place.run(at + i * atStride, to + i * toStride);
            }
        };
        Chunks.run(outer.size(), Math.max(1, Chunks.ELEMENTS / work), (from, to) -> nest.run(from, to, stretch));
    }
}
