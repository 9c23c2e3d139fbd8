package backflow.ui.check;

import backflow.check.code.Fix;
import backflow.check.edit.Edit;
import backflow.numpy.syntax.Span;

/// The place of an advised change in a text, and what is to be written there.
///
/// @param start the first place that is replaced
/// @param end the place behind the last
/// @param text what is written
record FixedText(int start, int end, String text) {
    /// Finds the place in the text that the change was advised for. What is written has the indentation of the
    /// statement.
    static FixedText of(Fix fix, String text) {
        Span statement = fix.edit().statement().span();
        int lineStart = text.lastIndexOf('\n', statement.start() - 1) + 1;
        String before = text.substring(lineStart, statement.start());
        String indent =
                before.substring(0, before.length() - before.stripLeading().length());
        String written = fix.replacement().replace("\n", "\n" + indent);
        if (fix.edit().action() == Edit.Action.REPLACE) {
            return new FixedText(statement.start(), statement.end(), written);
        }
        int lineEnd = text.indexOf('\n', statement.end());
        int end = lineEnd < 0 ? text.length() : lineEnd;
        return new FixedText(end, end, "\n" + indent + written);
    }
}
