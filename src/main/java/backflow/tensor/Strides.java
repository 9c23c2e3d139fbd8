package backflow.tensor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How far apart neighbours along each axis lie in a tensor's storage, in elements.
final class Strides {
    private Strides() {}

    static int[] rowMajor(Shape shape) {
        int[] strides = new int[shape.rank()];
        int stride = 1;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= Math.max(shape.extents().get(axis), 1);
        }
        return strides;
    }

    /// Tells whether the elements lie next to each other in row-major order; axes of extent 1 do not matter.
    static boolean areRowMajor(Shape shape, int[] strides) {
        int expected = 1;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            int extent = shape.extents().get(axis);
            if (extent == 0) {
                return true;
            }
            if (extent != 1 && strides[axis] != expected) {
                return false;
            }
            expected *= extent;
        }
        return true;
    }

    /// Strides of a view stretched to `target`: 0 along each axis that is copied.
    static int[] broadcast(Shape shape, int[] strides, Shape target) {
        if (!shape.isBroadcastableTo(target)) {
            throw new ShapeException("shape.broadcast.to", shape, target);
        }
        int[] result = new int[target.rank()];
        int shift = target.rank() - shape.rank();
        for (int axis = 0; axis < strides.length; axis++) {
            result[axis + shift] = shape.extents().get(axis) == 1 ? 0 : strides[axis];
        }
        return result;
    }

    /// Strides of a view in another shape, or null where only a copy has the elements in that order: a view is possible
    /// for row-major elements, and where the shapes differ only in axes of extent 1.
    static int @Nullable [] reshaped(Shape shape, int[] strides, Shape target) {
        if (target.size() != shape.size()) {
            throw new ShapeException(
                    "shape.reshape", shape, String.valueOf(shape.size()), target, String.valueOf(target.size()));
        }
        if (areRowMajor(shape, strides)) {
            return rowMajor(target);
        }
        int[] result = new int[target.rank()];
        int from = 0;
        for (int axis = 0; axis < result.length; axis++) {
            int extent = target.extents().get(axis);
            if (extent != 1) {
                while (from < strides.length && shape.extents().get(from) == 1) {
                    from++;
                }
                if (from == strides.length || shape.extents().get(from) != extent) {
                    return null;
                }
                result[axis] = strides[from++];
            }
        }
        return result;
    }

    /// The stride along an axis of `rank` axes that the tensor is stretched to: 0 where it is copied.
    static int stretched(Tensor tensor, int axis, int rank) {
        int own = axis - (rank - tensor.rank());
        return own < 0 || tensor.shape().extents().get(own) == 1 ? 0 : tensor.strides()[own];
    }

    /// The distance from the first element to the one at an index.
    static int position(Shape shape, int[] strides, int[] index) {
        boolean inside = index.length == strides.length;
        int position = 0;
        for (int axis = 0; inside && axis < index.length; axis++) {
            inside = index[axis] >= 0 && index[axis] < shape.extents().get(axis);
            position += index[axis] * strides[axis];
        }
        if (!inside) {
            throw new ShapeException("shape.index", Arrays.toString(index), shape);
        }
        return position;
    }

    /// The distance from the first element to one counted in row-major order.
    static int position(Shape shape, int[] strides, int rowMajorIndex) {
        if (rowMajorIndex < 0 || rowMajorIndex >= shape.size()) {
            throw new ShapeException("shape.index", "[" + rowMajorIndex + "]", shape);
        }
        int position = 0;
        int rest = rowMajorIndex;
        for (int axis = strides.length - 1; axis >= 0; axis--) {
            int extent = shape.extents().get(axis);
            position += rest % extent * strides[axis];
            rest /= extent;
        }
        return position;
    }

    /// The shape with extent 1 along each axis where both operands, stretched to it, are copies.
    static Shape withoutCopies(Shape shape, Tensor a, Tensor b) {
        int rank = shape.rank();
        int[] extents = new int[rank];
        boolean copies = false;
        for (int axis = 0; axis < rank; axis++) {
            extents[axis] = shape.extents().get(axis);
            if (extents[axis] > 1 && stretched(a, axis, rank) == 0 && stretched(b, axis, rank) == 0) {
                extents[axis] = 1;
                copies = true;
            }
        }
        return copies ? Shape.of(extents) : shape;
    }
}
