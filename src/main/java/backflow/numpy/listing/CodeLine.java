package backflow.numpy.listing;

/// A line of a listing, taken apart.
///
/// @param indent the spaces that it begins with, a tab being four
/// @param code what stands between them and the comment, the spaces before the comment included
/// @param comment the comment with its `#`, or nothing
public record CodeLine(String indent, String code, String comment) {
    private static final String TAB = "    ";

    public static CodeLine of(String text) {
        String line = text.replace("\t", TAB);
        int start = line.length() - line.stripLeading().length();
        int end = Math.max(start, commentStart(line));
        return new CodeLine(line.substring(0, start), line.substring(start, end), line.substring(end));
    }

    /// Returns where the comment begins: at the first `#` outside of a string.
    private static int commentStart(String text) {
        char quote = 0;
        for (int k = 0; k < text.length(); k++) {
            char character = text.charAt(k);
            if (quote == 0 && character == '#') {
                return k;
            }
            if (quote == 0 && (character == '"' || character == '\'')) {
                quote = character;
            } else if (character == quote) {
                quote = 0;
            }
        }
        return text.length();
    }
}
