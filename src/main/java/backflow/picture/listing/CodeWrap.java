package backflow.picture.listing;

import backflow.numpy.listing.CodeLine;
import backflow.picture.Face;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import backflow.picture.WrappedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Breaks lines of code into rows, so that none is cut: at spaces where it can, but within no shape, and anywhere where
/// it must. What does not fit goes on a little to the right of where the line begins.
///
/// @param size the font size in pixels
/// @param width the room in pixels
public record CodeWrap(TextMeasure measure, double size, double width) {

    private static final String HANGING = "    ";

    /// Behind a space, unless it is one of a shape such as `(N, D)`.
    private static final Pattern BREAK = Pattern.compile("(?<= )(?=[^ ])"
            + "(?<!\\([A-Z0-9]{1,4}, )"
            + "(?<!\\([A-Z0-9]{1,4}, [A-Z0-9]{1,4}, )"
            + "(?<!\\([A-Z0-9]{1,4}, [A-Z0-9]{1,4}, [A-Z0-9]{1,4}, )");

    /// Returns the rows of a line.
    public List<CodeRow> rows(int number, String line) {
        var parts = CodeLine.of(line);
        var begin = Math.min(width(parts.indent()), width / 3);
        var rows = new Rows(number, begin, Math.min(begin + width(HANGING), width / 2));
        words(parts.code()).forEach(word -> rows.add(word, Role.INK));
        // A note behind code stands on one row if it can; a line of comment may be broken between any two words.
        var note = !parts.code().isEmpty() && fits(rows.hanging, parts.comment());
        (note ? Stream.of(parts.comment()) : words(parts.comment())).forEach(word -> rows.add(word, Role.MUTED));
        return rows.all();
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : BREAK.splitAsStream(text);
    }

    private double width(String text) {
        return measure.width(text, Face.CODE, size);
    }

    private boolean fits(double left, String word) {
        return left + width(word.stripTrailing()) <= width;
    }

    /// The rows of a line while they are filled.
    private final class Rows {
        private final int line;
        private final double hanging;
        private final List<CodeRow> done = new ArrayList<>();
        private final List<CodeRow.Run> open = new ArrayList<>();
        private double start;
        private double end;

        Rows(int line, double begin, double hanging) {
            this.line = line;
            this.hanging = hanging;
            start = begin;
            end = begin;
        }

        void add(String word, Role role) {
            if (!fits(end, word) && end > start) {
                next();
            }
            if (fits(end, word)) {
                append(word, role);
            } else {
                var pieces = WrappedName.lines(word.stripTrailing(), measure, Face.CODE, size, width - hanging);
                for (var piece : pieces) {
                    if (!open.isEmpty()) {
                        next();
                    }
                    append(piece, role);
                }
            }
        }

        private void append(String word, Role role) {
            var joins = !open.isEmpty() && open.getLast().role() == role;
            if (joins) {
                var before = open.removeLast();
                open.add(new CodeRow.Run(before.left(), before.text() + word, role));
            } else {
                open.add(new CodeRow.Run(end, word, role));
            }
            end += width(word);
        }

        private void next() {
            end();
            start = hanging;
            end = hanging;
        }

        private void end() {
            done.add(new CodeRow(
                    line,
                    open.stream()
                            .map(run -> new CodeRow.Run(run.left(), run.text().stripTrailing(), run.role()))
                            .filter(run -> !run.text().isEmpty())
                            .toList()));
            open.clear();
        }

        List<CodeRow> all() {
            end();
            return List.copyOf(done);
        }
    }
}
