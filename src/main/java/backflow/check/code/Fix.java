package backflow.check.code;

import backflow.check.edit.Edit;

/// The change that is advised.
///
/// @param line the line that is changed, from 1
/// @param edit the change
/// @param isWhole whether it alone makes every result right
public record Fix(int line, Edit edit, boolean isWhole) {
    /// Returns the line as it should be, or the line that is to be put behind it.
    public String replacement() {
        return edit.text();
    }
}
