package backflow;

import backflow.cli.Commands;
import backflow.cli.Console;
import backflow.cli.format.TraceFormat;
import backflow.text.Messages;
import backflow.ui.WindowRehearsal;
import java.io.OutputStream;
import java.util.Locale;

/// Walks once through what a start loads, so that the AOT cache of the package holds it.
///
/// The package runs it in place of [Main], on JavaFX's headless platform; a person never does.
public final class Rehearsal {
    private Rehearsal() {}

    /// Runs the commands into nothing; opens the window and closes it again.
    public static void main(String[] arguments) {
        var commands = new Commands(new Console(OutputStream.nullOutputStream(), System.err, Messages.english()));
        for (TraceFormat format : TraceFormat.values()) {
            commands.run("trace", "--format", format.name().toLowerCase(Locale.ROOT));
        }
        commands.run("examples");
        WindowRehearsal.run();
    }
}
