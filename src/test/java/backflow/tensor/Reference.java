package backflow.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/// What tensors ought to compute, written from the definitions alone: one element at a time, by its index.
final class Reference {
    private Reference() {}

    /// Every index of a shape in row-major order.
    static List<int[]> indices(Shape shape) {
        List<int[]> indices = new ArrayList<>();
        for (int position = 0; position < shape.size(); position++) {
            int[] index = new int[shape.rank()];
            int rest = position;
            for (int axis = shape.rank() - 1; axis >= 0; axis--) {
                index[axis] = rest % shape.extents().get(axis);
                rest /= shape.extents().get(axis);
            }
            indices.add(index);
        }
        return indices;
    }

    /// The element that stands at `index` once the tensor is stretched.
    static double stretched(Tensor tensor, int[] index) {
        int[] own = new int[tensor.rank()];
        for (int axis = 0; axis < own.length; axis++) {
            int aligned = index[index.length - own.length + axis];
            own[axis] = tensor.shape().extents().get(axis) == 1 ? 0 : aligned;
        }
        return tensor.get(own);
    }

    static double[] apply(DoubleBinaryOperator op, Tensor a, Tensor b, Shape shape) {
        return indices(shape).stream()
                .mapToDouble(index -> op.applyAsDouble(stretched(a, index), stretched(b, index)))
                .toArray();
    }

    /// Sums in the order of the elements, and beside each the sum of absolute values.
    static double[][] sum(Tensor tensor, List<Integer> axes) {
        Shape kept = tensor.shape().reduce(axes, true);
        double[] sums = new double[kept.size()];
        double[] magnitudes = new double[kept.size()];
        for (int[] index : indices(tensor.shape())) {
            int position = 0;
            for (int axis = 0; axis < index.length; axis++) {
                int extent = kept.extents().get(axis);
                position = position * extent + (extent == 1 ? 0 : index[axis]);
            }
            sums[position] += tensor.get(index);
            magnitudes[position] += Math.abs(tensor.get(index));
        }
        return new double[][] {sums, magnitudes};
    }
}
