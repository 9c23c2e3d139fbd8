package backflow.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Lengths as text: a thousandth of a pixel is seen by nobody, and the locale has no say.
final class Decimal {

    private static final int PLACES = 3;

    private Decimal() {}

    /// Returns a number rounded to three places, without trailing zeros.
    ///
    /// @throws NumberFormatException if it is not finite
    static String of(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
