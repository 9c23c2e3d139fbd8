package backflow.numpy.syntax;

import backflow.text.Message;
import org.jspecify.annotations.Nullable;

/// A word of the source text; `flaw` says what is wrong with a token of type [TokenType#FLAW].
record Token(
        TokenType type, String text, Span span, @Nullable Message flaw) {
    Token(TokenType type, String text, Span span) {
        this(type, text, span, null);
    }

    /// Tells whether this is the given operator or keyword.
    boolean is(String word) {
        return (type == TokenType.OPERATOR || type == TokenType.KEYWORD) && text.equals(word);
    }
}
