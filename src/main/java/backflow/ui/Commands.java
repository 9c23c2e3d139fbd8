package backflow.ui;

import backflow.session.Source;
import java.util.List;

/// What a person can ask of the program, whether by menu, button or key.
interface Commands {
    /// Asks for a file and opens it.
    void open();

    /// Opens a built-in example.
    void openExample(String name);

    /// Returns the built-in examples.
    List<Source> examples();

    /// Changes between light and dark.
    void toggleTheme();

    void showKeys();

    /// Enlarges the graph by so many steps; reduces it if negative.
    void zoom(int steps);

    /// Shows as much of the graph as can be read.
    void fit();

    void quit();
}
