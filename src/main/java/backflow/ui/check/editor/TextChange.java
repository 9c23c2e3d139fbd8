package backflow.ui.check.editor;

/// One change of a text, undone as one, and what is selected after it. All places count UTF-16 units from 0.
///
/// @param start the first place that is replaced
/// @param end the place behind the last
/// @param text what stands there instead
/// @param anchor where the selection begins afterwards
/// @param caret where it ends, and the caret is
record TextChange(int start, int end, String text, int anchor, int caret) {
    /// Returns a change after which the caret stands behind what was put in.
    static TextChange of(int start, int end, String text) {
        return new TextChange(start, end, text, start + text.length(), start + text.length());
    }

    /// Returns a text with the change made.
    String applied(String before) {
        return before.substring(0, start) + text + before.substring(end);
    }
}
