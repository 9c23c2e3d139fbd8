package backflow.picture.closeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Writes numbers for pictures: a fixed number of decimals, scientific where those would hide the number, and the
/// minus sign U+2212. Rounding is of the exact binary value, as Python's is.
///
/// @param decimals how many digits stand behind the point
public record NumberText(int decimals) {

    private static final double LARGE = 1e5;

    /// Returns a number as `0.40`, `−1.25`, `3.1e−5`, `∞` or `NaN`.
    public String of(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        var magnitude = Math.abs(value);
        var text = magnitude == Double.POSITIVE_INFINITY ? "∞" : magnitude(magnitude);
        return value < 0 ? "−" + text : text;
    }

    /// Returns a number as programs read it: `-0.40`, `3.1e-5`, `inf`, `nan`.
    String asCode(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return of(value).replace("∞", "inf").replace('−', '-');
    }

    /// Returns a constant as it is written in a formula: a whole number without decimals.
    String ofConstant(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGE ? new NumberText(0).of(value) : of(value);
    }

    private String magnitude(double magnitude) {
        var hidden = magnitude != 0 && magnitude < 0.5 * Math.pow(10, -decimals);
        return hidden || magnitude >= LARGE
                ? scientific(magnitude)
                : new BigDecimal(magnitude)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /// The exponent takes the room of one decimal; one is left, to tell such numbers apart.
    private String scientific(double magnitude) {
        var parts = String.format(Locale.ROOT, "%." + Math.max(1, decimals - 1) + "e", magnitude);
        var e = parts.indexOf('e');
        var exponent = Integer.parseInt(parts.substring(e + 1));
        return parts.substring(0, e) + "e" + (exponent < 0 ? "−" : "") + Math.abs(exponent);
    }
}
