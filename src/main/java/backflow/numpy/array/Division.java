package backflow.numpy.array;

/// Division that rounds down, as in Python and NumPy, and what is left of it.
final class Division {
    private Division() {}

    static double floor(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0 && b < 0 != rest < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double whole = Math.floor(quotient);
        return quotient - whole > 0.5 ? whole + 1 : whole;
    }

    static double remainder(double a, double b) {
        double rest = a % b;
        if (b == 0) {
            return rest;
        }
        if (rest == 0) {
            return Math.copySign(0, b);
        }
        return b < 0 != rest < 0 ? rest + b : rest;
    }

    /// By zero it is zero, as for NumPy's integers.
    static long floor(long a, long b) {
        return b == 0 ? 0 : Math.floorDiv(a, b);
    }

    static long remainder(long a, long b) {
        return b == 0 ? 0 : Math.floorMod(a, b);
    }
}
