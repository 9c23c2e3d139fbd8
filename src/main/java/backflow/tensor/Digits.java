package backflow.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The fewest decimal digits that tell a number apart from all others of its type.
public enum Digits {
    /// Those of a float32.
    SINGLE(1e6, 1e6) {
        @Override
        String text(double number) {
            return Float.toString((float) number);
        }

        @Override
        boolean reads(BigDecimal digits, double number) {
            return digits.floatValue() == (float) number;
        }
    },
    /// Those of a float64.
    DOUBLE(1e8, 1e16) {
        @Override
        String text(double number) {
            return Double.toString(number);
        }

        @Override
        boolean reads(BigDecimal digits, double number) {
            return digits.doubleValue() == number;
        }
    };

    private final double mostAmongOthers;
    private final double mostAlone;

    Digits(double mostAmongOthers, double mostAlone) {
        this.mostAmongOthers = mostAmongOthers;
        this.mostAlone = mostAlone;
    }

    /// From here on, the numbers of an array are written with powers of ten.
    double mostAmongOthers() {
        return mostAmongOthers;
    }

    /// From here on, a single number is written with a power of ten.
    double mostAlone() {
        return mostAlone;
    }

    abstract String text(double number);

    abstract boolean reads(BigDecimal digits, double number);

    /// Returns the shortest decimal that reads back as the number's absolute value.
    BigDecimal shortest(double number) {
        double magnitude = Math.abs(number);
        BigDecimal digits = new BigDecimal(text(magnitude)).stripTrailingZeros();
        if (digits.precision() == 2) {
            // Java writes two digits at least, where one may do: 4.9E-324
            BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
            return reads(one, magnitude) ? one : digits;
        }
        return digits;
    }
}
