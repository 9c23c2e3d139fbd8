package backflow.tensor;

import java.util.List;
import java.util.stream.IntStream;

/// The natural logarithm rounded correctly but for one number in many thousands, so that it has the same bits on every
/// machine and those of a good C library, which NumPy's random numbers are made with.
///
/// Numbers are carried as an unevaluated sum of two doubles, about 106 bits.
final class ExactLogarithm {
    private static final double SQRT_2 = 0x1.6a09e667f3bcdp0;
    private static final Pair LN_2 = new Pair(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

    /// 2/1, 2/3, 2/5 and 2/7.
    private static final List<Pair> FIRST = IntStream.of(1, 3, 5, 7)
            .mapToObj(n -> new Pair(2, 0).over(new Pair(n, 0)))
            .toList();

    private ExactLogarithm() {}

    /// Returns log(x) of a normal positive number.
    ///
    /// x = 2ᵏ·m with m around 1; with f = (m − 1)/(m + 1), log m = 2·(f + f³/3 + f⁵/5 + …).
    static double of(double x) {
        int exponent = Math.getExponent(x);
        double m = Math.scalb(x, -exponent);
        if (m > SQRT_2) {
            m /= 2;
            exponent++;
        }
        Pair f = new Pair(m - 1, 0).over(Pair.sum(m, 1));
        Pair square = f.times(f);
        double s = square.high;
        double tail = 0;
        for (int n = 25; n >= 9; n -= 2) {
            tail = (tail + 2.0 / n) * s;
        }
        Pair series = FIRST.getLast().plus(new Pair(tail, 0));
        for (int i = FIRST.size() - 2; i >= 0; i--) {
            series = FIRST.get(i).plus(series.times(square));
        }
        return LN_2.times(new Pair(exponent, 0)).plus(f.times(series)).high;
    }

    /// A number as a double and what that leaves over.
    private record Pair(double high, double low) {
        static Pair sum(double a, double b) {
            double sum = a + b;
            double moved = sum - a;
            return new Pair(sum, (a - (sum - moved)) + (b - moved));
        }

        private static Pair ordered(double large, double small) {
            double sum = large + small;
            return new Pair(sum, small - (sum - large));
        }

        Pair plus(Pair other) {
            Pair sum = sum(high, other.high);
            return ordered(sum.high, sum.low + low + other.low);
        }

        Pair times(Pair other) {
            double product = high * other.high;
            double rest = Math.fma(high, other.high, -product) + (high * other.low + low * other.high);
            return ordered(product, rest);
        }

        Pair over(Pair other) {
            double quotient = high / other.high;
            double rest = Math.fma(-quotient, other.high, high) + low - quotient * other.low;
            return ordered(quotient, rest / other.high);
        }
    }
}
