package backflow.cli;

import backflow.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What came of a call of the program.
///
/// @param outcome whether it ended, or asks for the window
/// @param out what stands on standard output
/// @param errors what stands on standard error
record Called(Outcome outcome, String out, String errors) {
    static Called with(String... arguments) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var console = new Console(out, new PrintStream(errors, true, StandardCharsets.UTF_8), Messages.english());
        Outcome outcome = new Commands(console).run(arguments);
        return new Called(outcome, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    int code() {
        return outcome instanceof Outcome.Ended(Exit exit) ? exit.code() : -1;
    }
}
