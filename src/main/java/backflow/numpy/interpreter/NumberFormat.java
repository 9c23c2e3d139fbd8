package backflow.numpy.interpreter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Floats without their sign as Python's format letters write them: exactly rounded, halves to even.
///
/// @see <a href="https://docs.python.org/3/library/string.html#format-specification-mini-language">Python: format
///     specification</a>
final class NumberFormat {
    private NumberFormat() {}

    /// Writes a number that is not negative.
    ///
    /// @param letter one of `e f g` in either case, or a blank for no letter: as `g`, but it looks like a float
    static String of(double value, char letter, int precision, boolean keepsZeros) {
        String text;
        if (Double.isNaN(value)) {
            text = "nan";
        } else if (Double.isInfinite(value)) {
            text = "inf";
        } else {
            text = switch (Character.toLowerCase(letter)) {
                case 'f' -> fixed(value, precision);
                case 'e' -> scientific(value, precision);
                default -> general(value, Math.max(1, precision), letter == ' ', keepsZeros);
            };
        }
        return Character.isUpperCase(letter) ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static String fixed(double value, int precision) {
        return new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(double value, int precision) {
        BigDecimal rounded = rounded(value, precision + 1);
        int exponent = value == 0 ? 0 : exponent(rounded);
        String digits = digits(rounded, precision + 1);
        String fraction = precision == 0 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + power(exponent);
    }

    private static String general(double value, int precision, boolean isFloat, boolean keepsZeros) {
        BigDecimal rounded = rounded(value, precision);
        int exponent = value == 0 ? 0 : exponent(rounded);
        if (exponent >= -4 && exponent < precision - (isFloat ? 1 : 0)) {
            String text = rounded.setScale(precision - 1 - exponent, RoundingMode.HALF_EVEN)
                    .toPlainString();
            String plain = keepsZeros ? text : withoutZeros(text);
            return isFloat && plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = digits(rounded, precision);
        String mantissa = digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "");
        return (keepsZeros ? mantissa : withoutZeros(mantissa)) + power(exponent);
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String digits(BigDecimal rounded, int count) {
        String digits = rounded.unscaledValue().toString();
        return digits + "0".repeat(Math.max(0, count - digits.length()));
    }

    private static String power(int exponent) {
        int size = Math.abs(exponent);
        return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    private static String withoutZeros(String text) {
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
