package backflow.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How the numbers of one array are written, all alike: the shortest digits that tell a number apart, at most eight
/// after the point, points below each other, and powers of ten where magnitudes lie far apart.
///
/// @param scientific whether all have an exponent
/// @param before the width before the point
/// @param after the width after the point, the exponent included
/// @param exponentDigits the digits of an exponent
/// @param digits what tells two numbers apart
public record NumberText(boolean scientific, int before, int after, int exponentDigits, Digits digits) {
    private static final int PRECISION = 8;

    /// Finds the common form of numbers.
    public static NumberText of(double[] numbers, Digits digits) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (double number : numbers) {
            if (Double.isFinite(number) && number != 0) {
                largest = Math.max(largest, Math.abs(number));
                smallest = Math.min(smallest, Math.abs(number));
            }
        }
        boolean scientific =
                largest > 0 && (largest >= digits.mostAmongOthers() || smallest < 1e-4 || largest / smallest > 1000);
        int before = 0;
        int after = 0;
        int exponentDigits = 0;
        for (double number : numbers) {
            if (Double.isFinite(number)) {
                BigDecimal decimal = scientific ? mantissa(number, digits) : fixed(number, digits);
                before = Math.max(before, wholePart(number, decimal).length());
                after = Math.max(after, fraction(decimal).length());
                int exponent = Math.abs(exponent(number, digits));
                exponentDigits =
                        Math.max(exponentDigits, Integer.toString(exponent).length());
            }
        }
        exponentDigits = Math.max(exponentDigits, 2);
        after += scientific ? exponentDigits + 2 : 0;
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                before = Math.max(before, name(number).length() - after - 1);
            }
        }
        return new NumberText(scientific, before, after, exponentDigits, digits);
    }

    /// Returns a number alone, as Python writes a float.
    public static String alone(double number, Digits digits) {
        if (!Double.isFinite(number)) {
            return name(number);
        }
        if (number == 0 || (Math.abs(number) >= 1e-4 && Math.abs(number) < digits.mostAlone())) {
            String plain = digits.shortest(number).stripTrailingZeros().toPlainString();
            return sign(number) + plain + (plain.contains(".") ? "" : ".0");
        }
        BigDecimal decimal = digits.shortest(number).stripTrailingZeros();
        String mantissa = decimal.movePointLeft(exponentOf(decimal)).toPlainString();
        return sign(number) + mantissa + "e" + signed(exponentOf(decimal), 2);
    }

    /// Returns a number at the common width.
    public String text(double number) {
        if (!Double.isFinite(number)) {
            return " ".repeat(before + after + 1 - name(number).length()) + name(number);
        }
        return scientific ? scientificText(number) : fixedText(number);
    }

    private String fixedText(double number) {
        BigDecimal decimal = fixed(number, digits);
        String fraction = fraction(decimal);
        return front(number, decimal) + fraction + " ".repeat(after - fraction.length());
    }

    /// All have as many digits as the longest: the shortest where they suffice, and more of the exact ones elsewhere.
    private String scientificText(double number) {
        int width = after - exponentDigits - 2;
        BigDecimal decimal = new BigDecimal(Math.abs(number)).round(new MathContext(width + 1, RoundingMode.HALF_EVEN));
        int exponent = exponentOf(decimal);
        BigDecimal mantissa = decimal.movePointLeft(exponent);
        String fraction = fraction(mantissa);
        String zeros = "0".repeat(Math.max(0, width - fraction.length()));
        return front(number, mantissa) + fraction + zeros + "e" + signed(exponent, exponentDigits);
    }

    private String front(double number, BigDecimal decimal) {
        String whole = wholePart(number, decimal);
        return " ".repeat(Math.max(0, before - whole.length())) + whole + ".";
    }

    private static BigDecimal fixed(double number, Digits digits) {
        BigDecimal shortest = digits.shortest(number);
        return shortest.scale() <= PRECISION
                ? shortest
                : new BigDecimal(Math.abs(number))
                        .setScale(PRECISION, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
    }

    private static BigDecimal scientificDigits(double number, Digits digits) {
        BigDecimal shortest = digits.shortest(number);
        return shortest.precision() <= PRECISION + 1
                ? shortest
                : new BigDecimal(Math.abs(number))
                        .round(new MathContext(PRECISION + 1, RoundingMode.HALF_EVEN))
                        .stripTrailingZeros();
    }

    private static BigDecimal mantissa(double number, Digits digits) {
        BigDecimal decimal = scientificDigits(number, digits);
        return decimal.movePointLeft(exponentOf(decimal));
    }

    private static int exponent(double number, Digits digits) {
        return exponentOf(scientificDigits(number, digits));
    }

    private static int exponentOf(BigDecimal digits) {
        return digits.signum() == 0 ? 0 : digits.precision() - digits.scale() - 1;
    }

    private static String wholePart(double number, BigDecimal digits) {
        return sign(number) + digits.toBigInteger();
    }

    private static String fraction(BigDecimal digits) {
        String text = digits.toPlainString();
        int point = text.indexOf('.');
        return point < 0 ? "" : text.substring(point + 1);
    }

    private static String signed(int exponent, int digits) {
        String text = Integer.toString(Math.abs(exponent));
        return (exponent < 0 ? "-" : "+") + "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /// The sign bit decides: minus zero has one.
    private static String sign(double number) {
        return Double.doubleToRawLongBits(number) < 0 ? "-" : "";
    }

    private static String name(double number) {
        return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
}
