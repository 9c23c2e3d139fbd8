package backflow.numpy.interpreter;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers that are read from texts, as `float('1e-5')` and `int('12')` do.
final class NumberText {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+(?:_[0-9]+)*");
    private static final Pattern REAL =
            Pattern.compile("[+-]?(?:[0-9]{1,999}\\.?[0-9]{0,999}|\\.[0-9]{1,999})(?:[eE][+-]?[0-9]{1,9})?");
    private static final int LONGEST = 4300;

    private NumberText() {}

    static Optional<BigInteger> whole(String text) {
        String number = text.strip();
        boolean isWhole = number.length() <= LONGEST && WHOLE.matcher(number).matches();
        return isWhole ? Optional.of(new BigInteger(number.replace("_", "").replace("+", ""))) : Optional.empty();
    }

    static Optional<Double> real(String text) {
        String number = text.strip().toLowerCase(Locale.ROOT);
        return switch (number) {
            case "nan", "+nan", "-nan" -> Optional.of(Double.NaN);
            case "inf", "+inf", "infinity", "+infinity" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-inf", "-infinity" -> Optional.of(Double.NEGATIVE_INFINITY);
            default ->
                number.length() <= LONGEST && REAL.matcher(number).matches()
                        ? Optional.of(Double.parseDouble(number))
                        : Optional.empty();
        };
    }
}
