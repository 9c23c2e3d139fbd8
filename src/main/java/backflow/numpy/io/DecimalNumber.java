package backflow.numpy.io;

import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers as Python's `float` reads them: `1`, `-.5`, `1.`, `2e-3`, `nan`, `inf`, `-Infinity`.
final class DecimalNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:e[+-]?[0-9]++)?|nan|inf|infinity)",
            Pattern.CASE_INSENSITIVE);

    private DecimalNumber() {}

    static boolean matches(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// Returns the nearest float64 to a number that [matches][#matches(String)].
    static double parse(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.endsWith("nan")) {
            return Double.NaN;
        }
        if (small.contains("inf")) {
            return small.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(small);
    }
}
