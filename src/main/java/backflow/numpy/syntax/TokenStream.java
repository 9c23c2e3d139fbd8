package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tokens of a text, read one after another, with one more in sight.
final class TokenStream {
    private final SourceText source;
    private final List<Token> tokens;
    private final Edition edition;
    private int next;

    TokenStream(SourceText source, Scan scan, Edition edition) {
        this.source = source;
        this.tokens = scan.tokens();
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    SourceText source() {
        return source;
    }

    /// Returns the next token without taking it.
    Token peek() {
        return tokens.get(next);
    }

    boolean at(TokenType type) {
        return peek().type() == type;
    }

    boolean at(String word) {
        return peek().is(word);
    }

    /// Tells whether the token behind the next one is the given word.
    boolean thenAt(String word) {
        return next + 1 < tokens.size() && tokens.get(next + 1).is(word);
    }

    /// Tells whether the token behind the next one is of one of the types.
    boolean thenAt(TokenType... types) {
        Token then = tokens.get(Math.min(next + 1, tokens.size() - 1));
        return List.of(types).contains(then.type());
    }

    /// Takes the next token.
    ///
    /// @throws DialectException if the scanner found a mistake there
    Token take() {
        Token token = peek();
        if (token.flaw() != null) {
            throw flaw(token);
        }
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /// Takes the next token if it is the given word.
    boolean takeIf(String word) {
        boolean found = at(word);
        if (found) {
            take();
        }
        return found;
    }

    Token expect(String word) {
        if (!at(word)) {
            throw unexpected("dialect.expected", word);
        }
        return take();
    }

    /// Takes a name.
    ///
    /// @param key the message for anything else
    Token expectName(String key) {
        if (!at(TokenType.NAME)) {
            throw unexpected(key);
        }
        return take();
    }

    /// Returns the last token taken.
    Token last() {
        return tokens.get(Math.max(0, next - 1));
    }

    /// Returns the name behind the next token if that is `def`.
    Optional<String> definedName() {
        return at("def") && thenAt(TokenType.NAME)
                ? Optional.of(tokens.get(next + 1).text())
                : Optional.empty();
    }

    /// Returns the error that the next token is out of place; its text is the message's last argument.
    DialectException unexpected(String key, Object... arguments) {
        DialectException flaw = flawOfLine();
        if (flaw != null) {
            return flaw;
        }
        if (at("`")) {
            return error(Kind.SYNTAX, peek().span(), Message.of("dialect.character.backtick"));
        }
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = TokenNames.describe(peek());
        return error(Kind.SYNTAX, peek().span(), Message.of(key, all));
    }

    DialectException error(Kind kind, Span span, Message message) {
        return new DialectException(kind, source, span, message);
    }

    /// Returns how many tokens have been taken.
    int position() {
        return next;
    }

    /// Skips what is left of a broken statement: up to the next token that begins a line at its left edge.
    ///
    /// @param start the position at which the broken statement began
    void skipToOuterLevel(int start) {
        while (!at(TokenType.END) && !(next > start && atOuterLevel())) {
            next++;
        }
    }

    private boolean atOuterLevel() {
        TokenType before = next == 0 ? TokenType.NEWLINE : tokens.get(next - 1).type();
        boolean atLineStart = before == TokenType.NEWLINE || before == TokenType.DEDENT;
        boolean isSpace = at(TokenType.NEWLINE) || at(TokenType.INDENT) || at(TokenType.DEDENT);
        return atLineStart && !isSpace && peek().span().column() == 1;
    }

    /// A bracket left open explains what follows it better than the word at which it was noticed.
    private @Nullable DialectException flawOfLine() {
        for (int i = next; i < tokens.size() && tokens.get(i).type() != TokenType.NEWLINE; i++) {
            Token token = tokens.get(i);
            if (token.flaw() != null
                    && (i == next || token.span().start() < peek().span().start())) {
                return flaw(token);
            }
        }
        return null;
    }

    private DialectException flaw(Token token) {
        return error(Kind.SYNTAX, token.span(), Objects.requireNonNull(token.flaw()));
    }
}
