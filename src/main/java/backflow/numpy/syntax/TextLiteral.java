package backflow.numpy.syntax;

import java.util.Locale;

/// A string literal taken apart: its prefix in lower case, and the place of what stands between the quotes.
record TextLiteral(String prefix, Span body) {
    static TextLiteral of(Token token) {
        String text = token.text();
        int quote = Math.min(indexOf(text, '"'), indexOf(text, '\''));
        String mark = text.substring(quote, quote + 1);
        int width = text.startsWith(mark.repeat(3), quote) && text.length() - quote >= 6 ? 3 : 1;
        Span span = token.span();
        int front = quote + width;
        Span body = new Span(span.start() + front, span.end() - width, span.line(), span.column() + front);
        return new TextLiteral(text.substring(0, quote).toLowerCase(Locale.ROOT), body);
    }

    boolean has(char letter) {
        return prefix.indexOf(letter) >= 0;
    }

    private static int indexOf(String text, char quote) {
        int index = text.indexOf(quote);
        return index < 0 ? text.length() : index;
    }
}
