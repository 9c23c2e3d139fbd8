package backflow.cli.format;

import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An array as text that can be read aloud: brackets as NumPy sets them, six digits, columns that line up.
///
/// Of an array with more than a thousand numbers the first and last three of each axis are shown, as NumPy does.
final class ValueTable {
    private static final int MOST = 1000;
    private static final int EDGE = 3;
    private static final String GAP = "...";

    private final Tensor tensor;
    private final boolean whole;
    private final List<String> lines = new ArrayList<>();
    private int width;

    private ValueTable(Tensor tensor) {
        this.tensor = tensor;
        whole = tensor.size() <= MOST;
    }

    /// Returns the lines of an array.
    static List<String> of(Tensor tensor) {
        if (tensor.rank() == 0) {
            return List.of(number(tensor.item()));
        }
        ValueTable table = new ValueTable(tensor);
        int[] index = new int[tensor.rank()];
        table.measure(index, 0);
        table.block(index, 0, "[", "]");
        return table.lines;
    }

    private void measure(int[] index, int axis) {
        if (axis == index.length) {
            width = Math.max(width, number(tensor.get(index)).length());
            return;
        }
        for (int position : positions(axis)) {
            if (position >= 0) {
                index[axis] = position;
                measure(index, axis + 1);
            }
        }
    }

    private void block(int[] index, int axis, String open, String close) {
        if (axis == index.length - 1) {
            lines.add(open + row(index, axis) + close);
            return;
        }
        int[] positions = positions(axis);
        if (positions.length == 0) {
            lines.add(open + close);
        }
        for (int k = 0; k < positions.length; k++) {
            String opening = k == 0 ? open : " ".repeat(open.length());
            if (positions[k] < 0) {
                lines.add(opening + GAP);
            } else {
                index[axis] = positions[k];
                block(index, axis + 1, opening + "[", "]" + (k == positions.length - 1 ? close : ""));
            }
        }
    }

    private String row(int[] index, int axis) {
        List<String> cells = new ArrayList<>();
        for (int position : positions(axis)) {
            index[axis] = Math.max(position, 0);
            String cell = position < 0 ? GAP : number(tensor.get(index));
            cells.add(position < 0 ? cell : " ".repeat(width - cell.length()) + cell);
        }
        return String.join("  ", cells);
    }

    /// Returns the positions that are shown along an axis; −1 stands for those that are left out.
    private int[] positions(int axis) {
        int extent = tensor.shape().extent(axis);
        if (whole || extent <= 2 * EDGE) {
            int[] all = new int[extent];
            Arrays.setAll(all, k -> k);
            return all;
        }
        return new int[] {0, 1, 2, -1, extent - 3, extent - 2, extent - 1};
    }

    /// Returns a number with six digits, without the zeros at its end.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e7)) {
            String text = String.format(Locale.ROOT, "%.5e", value);
            int power = text.indexOf('e');
            return withoutZeros(text.substring(0, power)) + text.substring(power);
        }
        int decimals = size >= 1 ? Math.max(0, 5 - (int) Math.log10(size)) : 6;
        return withoutZeros(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    private static String withoutZeros(String text) {
        int end = text.length();
        if (text.indexOf('.') < 0) {
            return text;
        }
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
