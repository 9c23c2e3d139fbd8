package backflow.numpy.interpreter;

import backflow.op.Code;
import java.math.BigDecimal;
import java.math.BigInteger;

/// The order of numbers.
final class NumberOrder {
    /// A double holds every integer of so many bits.
    private static final int EXACT_BITS = 53;

    private NumberOrder() {}

    /// Compares two numbers as Python does: exactly, and NaN with nothing.
    ///
    /// @return their order, or 2 where there is none
    static int compare(Value a, Value b) {
        double x = Numbers.toDouble(a);
        double y = Numbers.toDouble(b);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return 2;
        }
        return x != y || (isExact(a) && isExact(b))
                ? (x < y ? -1 : x > y ? 1 : 0)
                : decimal(a).compareTo(decimal(b));
    }

    private static boolean isExact(Value value) {
        return !(value instanceof Value.Int(BigInteger integer, Code _)) || integer.bitLength() <= EXACT_BITS;
    }

    private static BigDecimal decimal(Value value) {
        return value instanceof Value.Real(double real, Code code)
                ? new BigDecimal(real)
                : new BigDecimal(Numbers.integer(value));
    }
}
