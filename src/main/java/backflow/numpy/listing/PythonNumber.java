package backflow.numpy.listing;

import backflow.op.Code;
import backflow.tensor.Tensor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers as Python's `repr` writes them: the fewest digits that read back bit for bit.
///
/// @see <a href="https://docs.python.org/3/tutorial/floatingpoint.html">Python: floating-point arithmetic</a>
public final class PythonNumber {
    private PythonNumber() {}

    /// Returns the number as `repr` does: `0.1`, `1e-05`, `1e+16`, `3.0`; NaN and infinities as NumPy's names.
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "np.nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "np.inf" : "-np.inf";
        }
        return value == 0 ? (1 / value < 0 ? "-0.0" : "0.0") : finite(value);
    }

    /// Returns a number as `repr` does: an integer without a point, which sizes and axes must not have.
    public static String repr(Number value) {
        return value instanceof BigInteger integer ? integer.toString() : repr(value.doubleValue());
    }

    private static String finite(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = decimal.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String sign = value < 0 ? "-" : "";
        String power = String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
        return sign + digits.charAt(0) + fraction + power;
    }

    /// Returns a constant as an expression: a number, or `np.array([[…]])`.
    static Code literal(Tensor value) {
        if (value.rank() == 0) {
            return Code.literal(repr(value.item()));
        }
        return Code.literal("np.array(" + nested(value, 0, new ArrayList<>()) + ")");
    }

    private static String nested(Tensor value, int axis, List<Integer> index) {
        if (axis == value.rank()) {
            return repr(value.get(index.stream().mapToInt(Integer::intValue).toArray()));
        }
        List<String> items = new ArrayList<>();
        for (int k = 0; k < value.shape().extent(axis); k++) {
            index.add(k);
            items.add(nested(value, axis + 1, index));
            index.removeLast();
        }
        return "[" + String.join(", ", items) + "]";
    }
}
