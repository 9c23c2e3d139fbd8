package backflow.ui.check.result;

import backflow.check.code.Fix;
import backflow.session.draft.JudgedPair;
import backflow.session.draft.Sample;

/// What a person can do with the code and with what was found of it.
public interface Actions {
    /// Takes the text of the clipboard as the code.
    void paste();

    /// Asks for a file.
    void open();

    /// Takes a sample mistake as the code.
    void load(Sample sample);

    /// Guesses the wrong line of a sample.
    void guess(int line);

    /// Shows the answer of a sample.
    void reveal();

    /// Shows a line of the code.
    void goToLine(int line);

    /// Shows the graph with what the first wrong line is about.
    void showInGraph(JudgedPair pair);

    /// Shows the step that the first wrong line should have done.
    void stepThrough(JudgedPair pair);

    /// Carries the advised change out.
    void tryFix(Fix fix);

    /// Copies what was found, as text.
    void copy();
}
