package backflow.numpy.interpreter;

/// Texts as Python's `repr` writes them: in quotes, with escapes for what cannot be seen.
final class QuotedText {
    private QuotedText() {}

    static String of(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        text.codePoints().forEach(character -> append(quoted, character, quote));
        return quoted.append(quote).toString();
    }

    private static void append(StringBuilder quoted, int character, char quote) {
        switch (character) {
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\\' -> quoted.append("\\\\");
            default -> {
                if (character == quote) {
                    quoted.append('\\').append(quote);
                } else if (character < ' ' || character == 0x7F) {
                    quoted.append(String.format("\\x%02x", character));
                } else {
                    quoted.appendCodePoint(character);
                }
            }
        }
    }
}
