package backflow;

import backflow.cli.Commands;
import backflow.cli.Console;
import backflow.cli.Outcome;
import backflow.text.Messages;
import backflow.ui.BackflowApplication;
import backflow.ui.NoWindowException;
import java.util.ArrayList;
import java.util.List;

/// Chooses between the commands and the window. Only the window loads JavaFX.
public final class Main {
    private Main() {}

    /// Runs a command, or opens the window; ends with the code of the contract.
    public static void main(String[] arguments) {
        int code = switch (new Commands(Console.ofThisProcess()).run(arguments)) {
            case Outcome.Ended ended -> ended.exit().code();
            case Outcome.Window window -> open(window);
        };
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int open(Outcome.Window window) {
        List<String> arguments = new ArrayList<>();
        window.file().ifPresent(file -> arguments.add(file.toAbsolutePath().toString()));
        window.step().ifPresent(step -> arguments.add("--at=" + step));
        try {
            BackflowApplication.open(arguments.toArray(String[]::new));
            return 0;
        } catch (NoWindowException e) {
            System.err.println(Messages.english().render(e.message()));
            return 2;
        }
    }
}
