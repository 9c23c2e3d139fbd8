package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The brackets that are open.
final class Brackets {
    private final Deque<Token> open = new ArrayDeque<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    /// Opens or closes a bracket if the token is one.
    ///
    /// @return what is wrong with a closing bracket, if anything
    @Nullable
    Message accept(Token token) {
        switch (token.text()) {
            case "(", "[", "{" -> open.push(token);
            case ")", "]", "}" -> {
                return close(token.text(), open.poll());
            }
            default -> {}
        }
        return null;
    }

    private static @Nullable Message close(String closing, @Nullable Token opening) {
        if (opening == null) {
            return Message.of("dialect.bracket.unopened", closing);
        }
        if ("([{".indexOf(opening.text()) != ")]}".indexOf(closing)) {
            String line = Integer.toString(opening.span().line());
            return Message.of("dialect.bracket.other", closing, opening.text(), line);
        }
        return null;
    }

    /// Returns the bracket that was opened first of those still open.
    @Nullable
    Token outermost() {
        return open.peekLast();
    }

    void clear() {
        open.clear();
    }
}
