package backflow.tensor;

/// A tensor as text, for messages and debugging.
final class ArrayText {
    private ArrayText() {}

    static String of(Tensor tensor) {
        StringBuilder text = new StringBuilder();
        append(text, tensor, new int[tensor.rank()], 0);
        return text.toString();
    }

    private static void append(StringBuilder text, Tensor tensor, int[] index, int axis) {
        if (axis == index.length) {
            text.append(tensor.get(index));
            return;
        }
        text.append('[');
        for (index[axis] = 0; index[axis] < tensor.shape().extents().get(axis); index[axis]++) {
            text.append(index[axis] == 0 ? "" : " ");
            append(text, tensor, index, axis + 1);
        }
        index[axis] = 0;
        text.append(']');
    }
}
