package backflow.picture.closeup;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Writes sums: `0.40 − 0.30 + 0.60`; of a long one the first terms and the last.
final class Terms {

    /// The most terms that are all written.
    static final int MOST = 8;

    private static final int FIRST = 3;
    private static final String MINUS = "−";

    private Terms() {}

    /// Returns the sum of a number of terms.
    ///
    /// @param term how one is written, with its sign
    static String sum(int count, IntFunction<String> term) {
        if (count <= MOST) {
            return joined(IntStream.range(0, count).mapToObj(term).toList());
        }
        var first = IntStream.range(0, FIRST).mapToObj(term).toList();
        return joined(first) + " + … " + signed(term.apply(count - 1));
    }

    static String sum(List<String> terms) {
        return sum(terms.size(), terms::get);
    }

    private static String joined(List<String> terms) {
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
