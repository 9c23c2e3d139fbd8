package backflow.ui.check.editor;

import backflow.numpy.syntax.Lexeme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Brackets that belong together; those in strings and comments do not count.
final class Brackets {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private Brackets() {}

    /// The places of two brackets.
    record Pair(int open, int close) {}

    /// Returns the pair of the bracket that a caret stands behind, else before.
    static Optional<Pair> at(String text, List<Lexeme> lexemes, int caret) {
        Deque<Integer> opened = new ArrayDeque<>();
        Optional<Pair> before = Optional.empty();
        for (Lexeme word : lexemes) {
            int place = word.span().start();
            if (word.kind() != Lexeme.Kind.OPERATOR || place >= text.length()) {
                continue;
            }
            char sign = text.charAt(place);
            if (OPEN.indexOf(sign) >= 0) {
                opened.push(place);
            } else if (CLOSE.indexOf(sign) >= 0 && !opened.isEmpty()) {
                int open = opened.pop();
                if (CLOSE.indexOf(sign) == OPEN.indexOf(text.charAt(open))) {
                    if (open + 1 == caret || place + 1 == caret) {
                        return Optional.of(new Pair(open, place));
                    }
                    if (open == caret || place == caret) {
                        before = Optional.of(new Pair(open, place));
                    }
                }
            }
        }
        return before;
    }
}
