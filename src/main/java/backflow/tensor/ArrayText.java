package backflow.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How NumPy arranges the elements of an array: nested brackets, one element below the other, lines of at most 75
/// characters, and of more than a thousand elements the first and last three along each axis.
public final class ArrayText {
    /// So many elements are shown; of more, only the outermost.
    public static final int ALL = 1000;

    private static final int WIDTH = 75;
    private static final int EDGE = 3;
    private static final int GAP = -1;

    private final List<List<Integer>> shown;
    private final boolean isShortened;
    private final String separator;
    private final int indent;
    private final int width;

    private ArrayText(Shape shape, String separator, int indent, int width) {
        this.isShortened = shape.size() > ALL;
        this.shown = shape.extents().stream().map(this::shown).toList();
        this.separator = separator;
        this.indent = indent;
        this.width = width;
    }

    /// Arranges as `str` does: spaces between the elements.
    public static ArrayText str(Shape shape) {
        return new ArrayText(shape, " ", 0, WIDTH);
    }

    /// Arranges as `repr` does within `array(…)`: commas between the elements.
    public static ArrayText repr(Shape shape) {
        return new ArrayText(shape, ", ", "array(".length(), WIDTH - ")".length());
    }

    /// Returns the text of a tensor.
    static String of(Tensor tensor) {
        if (tensor.rank() == 0) {
            return NumberText.alone(tensor.item(), Digits.DOUBLE);
        }
        if (tensor.size() == 0) {
            return "[]";
        }
        ArrayText text = str(tensor.shape());
        NumberText numbers = NumberText.of(text.elements(tensor::get), Digits.DOUBLE);
        return text.of(index -> numbers.text(tensor.get(index)));
    }

    private List<Integer> shown(int extent) {
        if (!isShortened || extent <= 2 * EDGE) {
            return IntStream.range(0, extent).boxed().toList();
        }
        return List.of(0, 1, 2, GAP, extent - 3, extent - 2, extent - 1);
    }

    /// Returns the elements that are shown, from each one's index: what decides on the form common to all.
    public double[] elements(ToDoubleFunction<int[]> element) {
        return indices(new int[shown.size()], 0).mapToDouble(element).toArray();
    }

    private Stream<int[]> indices(int[] index, int axis) {
        if (axis == index.length) {
            return Stream.of(index);
        }
        return shown.get(axis).stream().filter(position -> position != GAP).flatMap(position -> {
            int[] next = Arrays.copyOf(index, index.length);
            next[axis] = position;
            return indices(next, axis + 1);
        });
    }

    /// Returns the text, of words that are all as wide.
    public String of(Function<int[], String> word) {
        return text(word, new int[shown.size()], 0);
    }

    private String text(Function<int[], String> word, int[] index, int axis) {
        return "[" + (axis == index.length - 1 ? row(word, index, axis) : rows(word, index, axis)) + "]";
    }

    private String rows(Function<int[], String> word, int[] index, int axis) {
        String between =
                separator.stripTrailing() + "\n".repeat(index.length - axis - 1) + " ".repeat(indent + axis + 1);
        return String.join(
                between,
                shown.get(axis).stream()
                        .map(position -> {
                            index[axis] = position;
                            return position == GAP ? "..." : text(word, index, axis + 1);
                        })
                        .toList());
    }

    private String row(Function<int[], String> word, int[] index, int axis) {
        String margin = " ".repeat(indent + axis + 1);
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(margin);
        for (int position : shown.get(axis)) {
            index[axis] = position;
            String next = position == GAP ? "..." : word.apply(index);
            if (line.length() > margin.length()) {
                line.append(separator);
                if (line.length() + next.length() > width - index.length) {
                    text.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(margin);
                }
            }
            line.append(next);
        }
        return text.append(line).substring(margin.length());
    }
}
