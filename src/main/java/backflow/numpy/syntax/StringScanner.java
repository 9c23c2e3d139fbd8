package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds where a string literal ends: short and long quotes, prefixes, and the nested strings of an f-string's fields.
final class StringScanner {
    private static final Set<String> PREFIXES = Set.of("r", "u", "b", "f", "br", "rb", "fr", "rf");

    private final Characters characters;

    StringScanner(Characters characters) {
        this.characters = characters;
    }

    /// Tells whether a string literal begins here, with its prefix if it has one.
    boolean atString() {
        return prefixLength() >= 0;
    }

    /// Moves over the literal.
    ///
    /// @return what is wrong with it, if anything
    @Nullable
    Message scan() {
        int length = prefixLength();
        boolean formatted = false;
        for (int i = 0; i < length; i++) {
            formatted |= (characters.peek() | 0x20) == 'f';
            characters.advance();
        }
        int quote = characters.peek();
        boolean isLong = characters.peek(1) == quote && characters.peek(2) == quote;
        characters.advance(isLong ? 3 : 1);
        return body(quote, isLong, formatted);
    }

    private @Nullable Message body(int quote, boolean isLong, boolean formatted) {
        int fields = 0;
        while (!characters.atEnd()) {
            int next = characters.peek();
            if (next == '\n' && !isLong) {
                break;
            }
            if (fields > 0 && !isLong && (next == '"' || next == '\'')) {
                nested(next);
                continue;
            }
            if (next == quote && (!isLong || (characters.peek(1) == quote && characters.peek(2) == quote))) {
                characters.advance(isLong ? 3 : 1);
                return null;
            }
            if (next == '\\' && characters.peek(1) != Characters.END) {
                characters.advance();
            } else if (formatted) {
                fields = fields(fields, next);
            }
            characters.advance();
        }
        if (fields > 0) {
            return Message.of("dialect.string.field");
        }
        return Message.of(
                isLong ? "dialect.string.unclosed-long" : "dialect.string.unclosed", Character.toString(quote));
    }

    private int fields(int open, int next) {
        if (next == '{' && open == 0 && characters.peek(1) == '{') {
            characters.advance();
            return 0;
        }
        return next == '{' ? open + 1 : next == '}' ? Math.max(0, open - 1) : open;
    }

    private void nested(int quote) {
        characters.advance();
        while (!characters.atEnd() && characters.peek() != quote && characters.peek() != '\n') {
            characters.advance();
        }
        if (characters.peek() == quote) {
            characters.advance();
        }
    }

    private int prefixLength() {
        for (int length = 0; length <= 2; length++) {
            int next = characters.peek(length);
            if (next == '"' || next == '\'') {
                return length == 0 || isPrefix(length) ? length : -1;
            }
        }
        return -1;
    }

    private boolean isPrefix(int length) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < length; i++) {
            prefix.append((char) characters.peek(i));
        }
        return PREFIXES.contains(prefix.toString().toLowerCase(Locale.ROOT));
    }
}
