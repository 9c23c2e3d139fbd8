package backflow.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A tensor as NumPy prints it: nested brackets, numbers below each other, lines of at most 75 characters, and of more
/// than a thousand numbers the first and last three along each axis.
final class ArrayText {
    private static final int WIDTH = 75;
    private static final int ALL = 1000;
    private static final int EDGE = 3;
    private static final int GAP = -1;

    private final Tensor tensor;
    private final List<List<Integer>> shown;
    private final NumberText numbers;

    private ArrayText(Tensor tensor) {
        this.tensor = tensor;
        this.shown = tensor.shape().extents().stream()
                .map(extent -> shown(extent, tensor.size() > ALL))
                .toList();
        List<Double> values = new ArrayList<>();
        collect(values, new int[tensor.rank()], 0);
        this.numbers =
                NumberText.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static String of(Tensor tensor) {
        if (tensor.rank() == 0) {
            return NumberText.alone(tensor.item());
        }
        if (tensor.size() == 0) {
            return "[]";
        }
        return new ArrayText(tensor).text(new int[tensor.rank()], 0);
    }

    private static List<Integer> shown(int extent, boolean shortened) {
        if (!shortened || extent <= 2 * EDGE) {
            return IntStream.range(0, extent).boxed().toList();
        }
        return List.of(0, 1, 2, GAP, extent - 3, extent - 2, extent - 1);
    }

    private void collect(List<Double> values, int[] index, int axis) {
        if (axis == index.length) {
            values.add(tensor.get(index));
            return;
        }
        for (int position : shown.get(axis)) {
            if (position != GAP) {
                index[axis] = position;
                collect(values, index, axis + 1);
            }
        }
    }

    private String text(int[] index, int axis) {
        return "[" + (axis == index.length - 1 ? row(index, axis) : rows(index, axis)) + "]";
    }

    private String rows(int[] index, int axis) {
        String between = "\n".repeat(index.length - axis - 1) + " ".repeat(axis + 1);
        List<String> parts = new ArrayList<>();
        for (int position : shown.get(axis)) {
            index[axis] = position;
            parts.add(position == GAP ? "..." : text(index, axis + 1));
        }
        return String.join(between, parts);
    }

    private String row(int[] index, int axis) {
        int indent = axis + 1;
        StringBuilder text = new StringBuilder();
        int width = indent;
        for (int position : shown.get(axis)) {
            index[axis] = position;
            String word = position == GAP ? "..." : numbers.text(tensor.get(index));
            if (width > indent && width + 1 + word.length() > WIDTH - index.length) {
                text.setLength(text.toString().stripTrailing().length());
                text.append('\n').append(" ".repeat(indent));
                width = indent;
            } else if (width > indent) {
                text.append(' ');
                width++;
            }
            text.append(word);
            width += word.length();
        }
        return text.toString();
    }
}
