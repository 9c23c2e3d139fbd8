package backflow.picture.closeup;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Writes sums: `0.40 − 0.30 + 0.60`; of a long one the first terms and the last.
///
/// @param most the most terms that are all written
/// @param first how many of more are
record Terms(int most, int first) {

    /// From the longest to the shortest.
    static final List<Terms> LENGTHS = List.of(new Terms(8, 3), new Terms(3, 2), new Terms(2, 1));

    private static final String MINUS = "−";

    /// Returns the sum of a number of terms.
    ///
    /// @param term how one is written, with its sign
    String sum(int count, IntFunction<String> term) {
        if (count <= most) {
            return joined(IntStream.range(0, count).mapToObj(term).toList());
        }
        return joined(IntStream.range(0, first).mapToObj(term).toList()) + " + … " + signed(term.apply(count - 1));
    }

    /// Returns the sum of all of some terms.
    static String joined(List<String> terms) {
        var text = new StringBuilder(terms.getFirst());
        terms.stream().skip(1).forEach(term -> text.append(' ').append(signed(term)));
        return text.toString();
    }

    private static String signed(String term) {
        return term.startsWith(MINUS) ? MINUS + " " + term.substring(1) : "+ " + term;
    }

    /// Returns a number as it stands behind a sign: a negative one in parentheses.
    static String inner(String number) {
        return number.startsWith(MINUS) ? "(" + number + ")" : number;
    }

    static String product(String first, String second) {
        return first + " × " + inner(second);
    }
}
