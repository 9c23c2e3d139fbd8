package backflow.numpy.listing;

import java.util.List;
import java.util.OptionalInt;

/// One line of a listing.
///
/// @param code the line without its indentation and comment; empty on an empty line
/// @param indent how many spaces it is indented by
/// @param comment what stands behind `#`: the title of a stage, or the shape of what the line assigns; else empty
/// @param stage the stage that it belongs to
/// @param steps the numbers of the trace's steps that the line carries out, ascending
public record ListingLine(String code, int indent, String comment, OptionalInt stage, List<Integer> steps) {
    public ListingLine {
        steps = List.copyOf(steps);
    }

    static ListingLine plain(String code, int indent) {
        return new ListingLine(code, indent, "", OptionalInt.empty(), List.of());
    }

    static ListingLine title(int stage, String title) {
        String comment = title.isEmpty() ? stage + ":" : stage + ": " + title;
        return new ListingLine("", 4, comment, OptionalInt.of(stage), List.of());
    }

    /// Returns the line as it stands in the file.
    public String text() {
        String tail = comment.isEmpty() ? "" : (code.isEmpty() ? "# " : "  # ") + comment;
        return code.isEmpty() && comment.isEmpty() ? "" : " ".repeat(indent) + code + tail;
    }
}
