package backflow.numpy.array;

import backflow.tensor.Power;

/// Powers of single numbers.
final class Powers {
    private Powers() {}

    static double real(double base, double exponent) {
        return Power.power(base, exponent);
    }

    /// By squaring; what does not fit wraps around.
    ///
    /// @throws ArrayException if the exponent is negative
    static long whole(long base, long exponent) {
        if (exponent < 0) {
            throw new ArrayException(ErrorType.VALUE, "array.power.negative");
        }
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /// log(eᵃ + eᵇ) without overflow.
    static double logSum(double a, double b) {
        if (a == b) {
            return a + Math.log(2);
        }
        double difference = a - b;
        if (difference > 0) {
            return a + StrictMath.log1p(StrictMath.exp(-difference));
        }
        return difference <= 0 ? b + StrictMath.log1p(StrictMath.exp(difference)) : difference;
    }

    /// Exact for powers of two.
    static double log2(double x) {
        int exponent = Math.getExponent(x);
        boolean isPower =
                exponent >= Double.MIN_EXPONENT && exponent <= Double.MAX_EXPONENT && x == Math.scalb(1.0, exponent);
        return isPower ? exponent : StrictMath.log(x) / StrictMath.log(2);
    }
}
