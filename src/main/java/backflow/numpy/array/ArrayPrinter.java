package backflow.numpy.array;

import backflow.tensor.ArrayText;
import backflow.tensor.Digits;
import backflow.tensor.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/// Arrays and NumPy scalars as NumPy prints them.
public final class ArrayPrinter {
    private static final int WIDTH = 75;

    private ArrayPrinter() {}

    /// Returns what `print` shows.
    public static String str(NdArray array) {
        if (array.rank() == 0) {
            return number(array.item(), array.type());
        }
        return array.size() == 0 ? "[]" : arranged(ArrayText.str(array.shape()), array);
    }

    /// Returns what stands for the value inside a list: `array([1., 2.])`, `np.float64(0.5)`.
    public static String repr(NdArray array) {
        DType type = array.type();
        if (array.standing() == Standing.SCALAR) {
            String text = number(array.item(), type);
            return type == DType.BOOL ? "np." + text + "_" : "np." + type + "(" + text + ")";
        }
        boolean isImplied = type != DType.FLOAT32 && type != DType.INT32 && array.size() > 0;
        List<String> extras = new ArrayList<>();
        if (array.size() > ArrayText.ALL || (array.size() == 0 && array.rank() > 1)) {
            extras.add("shape=" + array.shapeText());
        }
        if (!isImplied) {
            extras.add("dtype=" + type);
        }
        String text = "array(" + content(array);
        return extras.isEmpty() ? text + ")" : with(text + ",", String.join(", ", extras) + ")");
    }

    /// Puts shape and type behind the elements, or on a line of their own where they would be too far to the right.
    private static String with(String text, String extra) {
        int last = text.length() - (text.lastIndexOf('\n') + 1);
        boolean fits = last + extra.length() + 1 <= WIDTH;
        return text + (fits ? " " : "\n" + " ".repeat("array(".length())) + extra;
    }

    private static String content(NdArray array) {
        if (array.size() == 0) {
            return "[]";
        }
        return array.rank() == 0
                ? words(array.toArray(), array.type()).apply(array.item()).strip()
                : arranged(ArrayText.repr(array.shape()), array);
    }

    private static String arranged(ArrayText text, NdArray array) {
        double[] elements = array.toArray();
        int[] strides = Extents.rowMajor(array.extents());
        double[] shown = text.elements(index -> elements[position(index, strides)]);
        DoubleFunction<String> word = words(shown, array.type());
        return text.of(index -> word.apply(elements[position(index, strides)]));
    }

    private static int position(int[] index, int[] strides) {
        int position = 0;
        for (int axis = 0; axis < index.length; axis++) {
            position += index[axis] * strides[axis];
        }
        return position;
    }

    private static DoubleFunction<String> words(double[] shown, DType type) {
        if (type.isFloat()) {
            return NumberText.of(shown, type == DType.FLOAT32 ? Digits.SINGLE : Digits.DOUBLE)::text;
        }
        int longest = Arrays.stream(shown)
                .mapToInt(each -> number(each, type).length())
                .max()
                .orElse(0);
        int width = type == DType.BOOL ? "False".length() : longest;
        return each -> {
            String text = number(each, type);
            return " ".repeat(Math.max(0, width - text.length())) + text;
        };
    }

    /// Returns a single number: `1.0`, `3`, `True`.
    public static String number(double value, DType type) {
        return switch (type) {
            case BOOL -> value != 0 ? "True" : "False";
            case INT32, INT64 -> Long.toString((long) value);
            case FLOAT32 -> NumberText.alone(value, Digits.SINGLE);
            case FLOAT64 -> NumberText.alone(value, Digits.DOUBLE);
        };
    }
}
