package backflow;

import backflow.ui.BackflowApplication;
import javafx.application.Application;

/// Chooses between the commands and the window.
public final class Main {
    private Main() {}

    /// Opens the window.
    public static void main(String[] arguments) {
        Application.launch(BackflowApplication.class, arguments);
    }
}
