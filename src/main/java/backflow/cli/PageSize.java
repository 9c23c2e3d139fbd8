package backflow.cli;

import backflow.layout.Size;
import java.util.regex.Pattern;

/// Sizes of pages, written `1920x1080`.
final class PageSize {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int LEAST = 240;
    private static final int MOST = 8192;

    private PageSize() {}

    /// Returns the size in pixels.
    ///
    /// @throws CallException if the text is no size, or a page of it cannot be drawn
    static Size of(String text) {
        var match = FORM.matcher(text);
        if (match.matches()) {
            int width = Integer.parseInt(match.group(1));
            int height = Integer.parseInt(match.group(2));
            if (Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST) {
                return new Size(width, height);
            }
        }
        throw new CallException("cli.export.size", text, String.valueOf(LEAST), String.valueOf(MOST));
    }
}
