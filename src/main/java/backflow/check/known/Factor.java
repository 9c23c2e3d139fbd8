package backflow.check.known;

import java.util.List;
import java.util.Optional;

/// A constant that a value is a multiple of a quantity by: a number, or one times a power of a size.
///
/// @param number the number
/// @param size the symbol of the size, empty where there is none
/// @param power the power of the size: −1 for 1/N
public record Factor(double number, String size, int power) {
    /// No factor at all.
    public static final Factor ONE = new Factor(1, "", 0);

    private static final double TOLERANCE = 1e-7;

    public boolean isOne() {
        return equals(ONE);
    }

    /// Explains what was found on several data sets as one constant, if it is one.
    ///
    /// @param found the ratio on each data set
    /// @param sizes the sizes of each data set
    static Optional<Factor> of(List<Double> found, List<Sizes> sizes) {
        for (Candidate candidate : candidates(sizes.getFirst())) {
            double number = found.getFirst() / candidate.of(sizes.getFirst());
            boolean holds = true;
            for (int k = 1; k < found.size(); k++) {
                holds &= isClose(found.get(k) / candidate.of(sizes.get(k)), number);
            }
            if (holds) {
                return Optional.of(candidate.with(number));
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> candidates(Sizes sizes) {
        List<Candidate> all = new java.util.ArrayList<>(List.of(new Candidate("", 0)));
        for (String symbol : sizes.bySymbol().keySet()) {
            all.add(new Candidate(symbol, -1));
            all.add(new Candidate(symbol, 1));
        }
        return all;
    }

    private static boolean isClose(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }

    /// Returns how the factor is written: `2`, `1/N`, `0.5 N`.
    public String text() {
        String plain = Math.abs(number - Math.rint(number)) < TOLERANCE
                ? Long.toString(Math.round(number))
                : Double.toString((double) Math.round(number * 1e6) / 1e6);
        if (size.isEmpty()) {
            return plain;
        }
        boolean isOne = Math.abs(number - 1) < TOLERANCE;
        return power < 0 ? plain + "/" + size : isOne ? size : plain + " " + size;
    }

    private record Candidate(String size, int power) {
        double of(Sizes sizes) {
            return power == 0 ? 1 : Math.pow(sizes.of(size), power);
        }

        Factor with(double number) {
            double rounded = Math.rint(number * 1e6) / 1e6;
            return new Factor(isClose(rounded, number) ? rounded : number, size, power);
        }
    }
}
