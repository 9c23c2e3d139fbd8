package backflow.numpy.interpreter;

/// Python's arithmetic on floats where it is not Java's.
final class RealArithmetic {
    private RealArithmetic() {}

    /// Returns `a % b`, which has the sign of `b`.
    static double remainder(double a, double b) {
        double remainder = a % b;
        if (remainder == 0) {
            return Math.copySign(0.0, b);
        }
        return (b < 0) != (remainder < 0) ? remainder + b : remainder;
    }

    /// Returns `a // b`, as CPython's `float_floor_div` finds it.
    static double floorDivide(double a, double b) {
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && (b < 0) != (remainder < 0)) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /// Returns `base ** exponent`; unlike in Java, 1 to any power and any number to the power 0 are 1.
    static double power(double base, double exponent) {
        if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
            return 1;
        }
        return Math.pow(base, exponent);
    }
}
