package backflow.numpy.interpreter;

import backflow.op.Code;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands behind the colon of a field: `>10.3f`.
///
/// @param fill what a short text is filled up with
/// @param align `<`, `>`, `^` or `=`; a blank leaves it to the value
/// @param sign `+`, `-` or a blank
/// @param isAlternate whether `#` is there
/// @param width the least number of characters
/// @param grouping `,` or `_` between thousands, or empty
/// @param precision the number of digits; negative if there is none
/// @param type the letter, or a blank
record FormatSpec(
        String fill, char align, char sign, boolean isAlternate, int width, String grouping, int precision, char type) {
    private static final Pattern PATTERN =
            Pattern.compile("(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\\d{1,4})?([,_])?(?:\\.(\\d{1,3}))?([a-zA-Z%])?");

    private static final int PRECISION = 6;

    /// Reads a format.
    static Optional<FormatSpec> read(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean isZero = matcher.group(5) != null;
        String fill = matcher.group(1) != null ? matcher.group(1) : isZero ? "0" : " ";
        char align = matcher.group(2) != null ? matcher.group(2).charAt(0) : isZero ? '=' : ' ';
        return Optional.of(new FormatSpec(
                fill,
                align,
                character(matcher.group(3), '-'),
                matcher.group(4) != null,
                number(matcher.group(6), 0),
                matcher.group(7) == null ? "" : matcher.group(7),
                number(matcher.group(8), -1),
                character(matcher.group(9), ' ')));
    }

    private static char character(String text, char standard) {
        return text == null ? standard : text.charAt(0);
    }

    private static int number(String text, int standard) {
        return text == null ? standard : Integer.parseInt(text);
    }

    /// Writes a value that is a text or a number of Python's.
    ///
    /// @return nothing if the format is not for such a value
    Optional<String> apply(Value value) {
        return switch (value) {
            case Value.Text(String text)
            when type == 's' || type == ' ' -> Optional.of(filled("", precision < 0 ? text : cut(text), '<'));
            case Value.Bool _ when type == ' ' -> Optional.of(filled("", PythonText.str(value), '<'));
            case Value.Bool _, Value.Int _ -> number(Numbers.integer(value));
            case Value.Real(double real, Code _) -> number(real);
            default -> Optional.empty();
        };
    }

    private String cut(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= precision ? text : text.substring(0, text.offsetByCodePoints(0, precision));
    }

    private Optional<String> number(BigInteger value) {
        BigInteger size = value.abs();
        String digits = switch (type) {
            case ' ', 'd', 'n', 'i', 'u' -> size.toString();
            case 'x' -> (isAlternate ? "0x" : "") + size.toString(16);
            case 'X' -> (isAlternate ? "0X" : "") + size.toString(16).toUpperCase(Locale.ROOT);
            case 'o' -> (isAlternate ? "0o" : "") + size.toString(8);
            case 'b' -> (isAlternate ? "0b" : "") + size.toString(2);
            case 'c' ->
                value.bitLength() < 21 && Character.isValidCodePoint(value.intValue())
                        ? Character.toString(value.intValue())
                        : "";
            default -> "";
        };
        if (!digits.isEmpty()) {
            return Optional.of(filled(signOf(value.signum() < 0), grouped(digits), '>'));
        }
        return "eEfFgG%".indexOf(type) < 0 ? Optional.empty() : number(value.doubleValue());
    }

    private Optional<String> number(double value) {
        boolean isNegative = value < 0 || 1 / value < 0;
        double size = Math.abs(value);
        String digits = switch (type) {
            case ' ' ->
                precision < 0
                        ? PythonText.str(Value.Real.of(size))
                        : NumberFormat.of(size, ' ', precision, isAlternate);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                NumberFormat.of(size, type, precision < 0 ? PRECISION : precision, isAlternate);
            case 'n' -> NumberFormat.of(size, 'g', precision < 0 ? PRECISION : precision, isAlternate);
            case '%' -> NumberFormat.of(size * 100, 'f', precision < 0 ? PRECISION : precision, isAlternate) + "%";
            default -> "";
        };
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(filled(signOf(isNegative && !Double.isNaN(value)), grouped(digits), '>'));
    }

    private String signOf(boolean isNegative) {
        return isNegative ? "-" : sign == '-' ? "" : Character.toString(sign);
    }

    private String grouped(String digits) {
        if (grouping.isEmpty()) {
            return digits;
        }
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int i = end - 3; i > 0; i -= 3) {
            text.insert(i, grouping);
        }
        return text.toString();
    }

    private String filled(String sign, String text, char standard) {
        String whole = sign + text;
        int missing = width - whole.codePointCount(0, whole.length());
        if (missing <= 0) {
            return whole;
        }
        return switch (align == ' ' ? standard : align) {
            case '<' -> whole + fill.repeat(missing);
            case '^' -> fill.repeat(missing / 2) + whole + fill.repeat(missing - missing / 2);
            case '=' -> sign + fill.repeat(missing) + text;
            default -> fill.repeat(missing) + whole;
        };
    }
}
