package backflow.numpy.syntax;

/// Walks through a text by code points and knows line and column.
final class Characters {
    static final int END = -1;

    private final String text;
    private final int end;
    private int offset;
    private int line;
    private int column;

    Characters(String text, Span part) {
        this.text = text;
        this.end = part.end();
        this.offset = part.start();
        this.line = part.line();
        this.column = part.column();
    }

    int peek() {
        return offset < end ? text.codePointAt(offset) : END;
    }

    /// Returns the UTF-16 unit `ahead` places after the current one; enough to look for ASCII.
    int peek(int ahead) {
        return offset + ahead < end ? text.charAt(offset + ahead) : END;
    }

    boolean atEnd() {
        return offset >= end;
    }

    boolean startsWith(String prefix) {
        return offset + prefix.length() <= end && text.startsWith(prefix, offset);
    }

    void advance() {
        int character = text.codePointAt(offset);
        offset += Character.charCount(character);
        column++;
        if (character == '\n') {
            line++;
            column = 1;
        }
    }

    void advance(int count) {
        for (int i = 0; i < count; i++) {
            advance();
        }
    }

    /// Moves over what is left of the line, up to but not over its end.
    void skipLine() {
        while (!atEnd() && peek() != '\n') {
            advance();
        }
    }

    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /// Returns the empty span at the current place.
    Span here() {
        return new Span(offset, offset, line, column);
    }

    /// Returns the span from `start` to the current place.
    Span since(Span start) {
        return start.to(here());
    }

    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Goes back, or on, to the beginning of a span.
    void moveTo(Span span) {
        offset = span.start();
        line = span.line();
        column = span.column();
    }
}
