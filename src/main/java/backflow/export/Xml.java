package backflow.export;

/// Text that stands in XML.
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /// Returns `text` so that it reads as itself between tags and in quoted attributes; what XML 1.0 cannot hold at
    /// all becomes U+FFFD.
    ///
    /// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0: characters</a>
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
                default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
