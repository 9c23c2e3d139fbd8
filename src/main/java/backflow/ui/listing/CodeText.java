package backflow.ui.listing;

import backflow.picture.Face;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import backflow.picture.listing.CodeRow;
import backflow.picture.listing.CodeWrap;
import java.util.List;

/// A line of code broken into rows, as two texts that stand one behind the other.
///
/// @param code the code, with its indentation
/// @param comment the comment behind it
record CodeText(String code, String comment) {
    /// Breaks a line.
    ///
    /// @param size the font size in pixels
    /// @param width the room in pixels
    static CodeText of(ListingRow row, double size, double width) {
        TextMeasure measure = TextMeasure.bundled();
        double letter = measure.width(" ", Face.CODE, size);
        List<CodeRow> rows = new CodeWrap(measure, size, width).rows(row.number(), row.text());
        var code = new StringBuilder();
        var comment = new StringBuilder();
        for (int k = 0; k < rows.size(); k++) {
            double end = 0;
            String before = k == 0 ? "" : "\n";
            for (CodeRow.Run run : rows.get(k).runs()) {
                long spaces = Math.max(0, Math.round((run.left() - end) / letter));
                (run.role() == Role.MUTED ? comment : code)
                        .append(before)
                        .append(" ".repeat((int) spaces))
                        .append(run.text());
                end = run.left() + measure.width(run.text(), Face.CODE, size);
                before = "";
            }
        }
        return new CodeText(code.toString(), comment.toString());
    }
}
