package backflow.ui.check.editor;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// Where code is written. Lines are numbered from 1, places count UTF-16 units from 0, line ends are `\n`.
public interface CodeEditor {
    /// Returns the control.
    Region node();

    /// The text; changes with every edit.
    ObservableValue<String> textProperty();

    /// The line that the caret is in.
    ObservableValue<Integer> caretLineProperty();

    /// Shows another text; what was done to the one before cannot be undone.
    void load(String text);

    /// Replaces part of the text; undone as one change.
    void replace(int start, int end, String text);

    /// Says something of the lines.
    void annotate(Annotations annotations);

    /// Shows that what is said is of an earlier text, or that it is not.
    void setStale(boolean stale);

    /// Is told when the number of a line is clicked.
    void onNumberClicked(IntConsumer told);

    /// Selects a line, brings it into sight and takes the keyboard.
    void goToLine(int line);

    /// Selects a part of the text.
    void select(int anchor, int caret);

    /// Returns where the selection, or the caret, begins.
    int selectionStart();

    /// Shows where a text was found.
    void show(Search found);
}
