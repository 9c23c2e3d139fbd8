package backflow.ui;

import backflow.session.Mode;
import backflow.session.Pane;
import backflow.session.Source;
import backflow.ui.shell.Rounds;
import java.util.List;

/// What a person can ask of the program, whether by menu, button or key.
interface Commands {
    /// Asks for a file and opens it.
    void open();

    /// Writes the code that is checked to its file.
    void save();

    /// Asks for a file and writes the code to it.
    void saveAs();

    /// Puts the code that is checked aside and begins with nothing.
    void newCode();

    /// Goes to the first wrong line of the code.
    void goToWrongLine();

    /// Uses the window for something else.
    void use(Mode mode);

    /// Opens a built-in example.
    void openExample(String name);

    /// Returns the built-in examples.
    List<Source> examples();

    /// Shows the next theme: light, dark, high contrast.
    void nextTheme();

    /// Returns whether a pane is seen.
    boolean shows(Pane pane);

    /// Folds a pane away, or brings it back.
    void toggle(Pane pane);

    /// Gives the focus to the next part of the window, or to the one before.
    void goRound(Rounds.Way way);

    /// Sets or removes a breakpoint at the line of code that is looked at.
    void toggleBreakpoint();

    /// Shows steps happening, or only done.
    void toggleMotion();

    void showKeys();

    /// Enlarges the graph by so many steps; reduces it if negative.
    void zoom(int steps);

    /// Shows as much of the graph as can be read.
    void fit();

    void quit();
}
