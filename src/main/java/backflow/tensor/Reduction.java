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
        int last = rest.depth() - 1;
        if (summed == axes.depth() - 1) {
            each(rest, offset, (at, to) -> out[to] = PairwiseSum.of(data, at, stride, count));
        } else {
            int columns = rest.extents()[last];
            int columnStride = rest.strides()[last];
            int outStride = rest.outStrides()[last];
            each(
                    rest.without(last),
                    offset,
                    (at, to) -> RowSum.run(data, at, count, stride, columns, columnStride, out, to, outStride));
        }
    }

    private interface Place {
        void run(int at, int to);
    }

    private static void each(ReductionAxes outer, int offset, Place place) {
        int[] index = new int[outer.depth()];
        int at = offset;
        int to = 0;
        int axis;
        do {
            place.run(at, to);
            for (axis = index.length - 1; axis >= 0; axis--) {
                at += outer.strides()[axis];
                to += outer.outStrides()[axis];
                if (++index[axis] < outer.extents()[axis]) {
                    break;
                }
                at -= outer.strides()[axis] * outer.extents()[axis];
                to -= outer.outStrides()[axis] * outer.extents()[axis];
                index[axis] = 0;
            }
        } while (axis >= 0);
    }
}
