package backflow.cli;

import backflow.layout.Size;
import java.util.regex.Pattern;

/// Sizes of pages, written `1920x1080`.
final class PageSize {
    /// No picture is of use on less.
    static final Size LEAST = new Size(240, 240);

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int MOST = 8192;

    private PageSize() {}

    /// Returns the size in pixels.
    ///
    /// @param least the smallest page on which what is asked for can be read
    /// @throws CallException if the text is no size, or a page of it cannot be drawn
    static Size of(String text, Size least) {
        var match = FORM.matcher(text);
        if (match.matches()) {
            int width = Integer.parseInt(match.group(1));
            int height = Integer.parseInt(match.group(2));
            if (width >= least.width() && height >= least.height() && Math.max(width, height) <= MOST) {
                return new Size(width, height);
            }
        }
        throw new CallException("cli.export.size", text, written(least), written(new Size(MOST, MOST)));
    }

    private static String written(Size size) {
        return Math.round(size.width()) + "x" + Math.round(size.height());
    }
}
