package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;

/// Resolves the backslash escapes of a string literal.
///
/// @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences">Python: escape
/// sequences</a>
final class Escapes {
    private static final String LETTERS = "abfnrtv\\'\"";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000B\\'\"";

    private final SourceText source;
    private final Characters characters;
    private final StringBuilder result = new StringBuilder();

    private Escapes(SourceText source, Span body) {
        this.source = source;
        this.characters = new Characters(source.text(), body);
    }

    /// Returns the text that the body of a literal stands for.
    ///
    /// @throws DialectException if an escape is cut short or names no character
    static String resolve(SourceText source, Span body) {
        Escapes escapes = new Escapes(source, body);
        while (!escapes.characters.atEnd()) {
            escapes.next();
        }
        return escapes.result.toString();
    }

    private void next() {
        Span start = characters.here();
        int character = characters.peek();
        characters.advance();
        if (character != '\\' || characters.atEnd()) {
            result.appendCodePoint(character);
            return;
        }
        int letter = characters.peek();
        characters.advance();
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            result.append(MEANINGS.charAt(known));
        } else if (letter == 'x' || letter == 'u' || letter == 'U') {
            hexadecimal(start, letter == 'x' ? 2 : letter == 'u' ? 4 : 8);
        } else if (letter >= '0' && letter <= '7') {
            octal(letter - '0');
        } else if (letter == 'N' && characters.peek() == '{') {
            throw error(Kind.UNSUPPORTED, start, "dialect.unsupported.character-name");
        } else if (letter != '\n') {
            result.append('\\').appendCodePoint(letter);
        }
    }

    private void hexadecimal(Span start, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = characters.atEnd() ? -1 : Character.digit(characters.peek(), 16);
            if (digit < 0 || characters.peek() > 'f') {
                throw error(Kind.SYNTAX, start, "dialect.string.escape");
            }
            value = value * 16 + digit;
            characters.advance();
        }
        if (!Character.isValidCodePoint(value)) {
            throw error(Kind.SYNTAX, start, "dialect.string.escape");
        }
        result.appendCodePoint(value);
    }

    private void octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && characters.peek() >= '0' && characters.peek() <= '7'; i++) {
            value = value * 8 + characters.peek() - '0';
            characters.advance();
        }
        result.appendCodePoint(value);
    }

    private DialectException error(Kind kind, Span start, String key) {
        Span escape = characters.since(start);
        return new DialectException(kind, source, escape, Message.of(key, source.slice(escape)));
    }
}
