package backflow;

import backflow.text.Messages;
import backflow.ui.BackflowApplication;
import backflow.ui.NoWindowException;

/// Chooses between the commands and the window.
public final class Main {
    private Main() {}

    /// Opens the window; ends with 2 and a sentence where there can be none.
    public static void main(String[] arguments) {
        int code = window(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int window(String... arguments) {
        try {
            BackflowApplication.open(arguments);
            return 0;
        } catch (NoWindowException e) {
            System.err.println(Messages.english().render(e.message()));
            return 2;
        }
    }
}
