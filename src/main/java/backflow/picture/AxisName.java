package backflow.picture;

import backflow.op.SymbolicShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an axis is called in a picture: its size by the symbol, an index along it by a small letter.
final class AxisName {

    private static final String LETTERS = "ijklpqrs";

    private AxisName() {}

    /// Returns the letter of an index along `axis`: `n` for an axis `N`, otherwise `i`, `j`, … by its position.
    static String index(SymbolicShape shape, int axis) {
        return shape.isNamed(axis)
                ? shape.axis(axis).toLowerCase(Locale.ROOT)
                : String.valueOf(LETTERS.charAt(axis % LETTERS.length()));
    }

    /// Returns the letters of several axes: `n` or `n,d`.
    static String indices(SymbolicShape shape, List<Integer> axes) {
        return axes.stream().map(axis -> index(shape, axis)).collect(Collectors.joining(","));
    }

    /// Returns how many entries several axes have together, by symbol: `N` or `N·M`.
    static String count(SymbolicShape shape, List<Integer> axes) {
        return axes.stream().map(shape::axis).collect(Collectors.joining("·"));
    }
}
