package backflow;

import backflow.check.code.CodeCheck;
import backflow.cli.Commands;
import backflow.cli.Console;
import backflow.cli.format.TraceFormat;
import backflow.numpy.syntax.SourceText;
import backflow.text.Messages;
import backflow.ui.WindowRehearsal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Walks once through what a start loads, so that the AOT cache of the package holds it.
///
/// The package runs it in place of [Main], on JavaFX's headless platform; a person never does.
public final class Rehearsal {
    /// Sample mistakes whose check walks through the whole search for a repair.
    private static final List<String> SAMPLES = List.of("sign_of_mean", "overwritten", "test_mode_batch");

    private Rehearsal() {}

    private static void check(String sample) {
        String name = sample + ".py";
        try (var stream = Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/mistakes/" + name), name)) {
            CodeCheck.of(SourceText.decode(name, stream.readAllBytes()), () -> false, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Runs the commands into nothing; opens the window and closes it again.
    public static void main(String[] arguments) {
        var commands = new Commands(new Console(OutputStream.nullOutputStream(), System.err, Messages.english()));
        for (TraceFormat format : TraceFormat.values()) {
            commands.run("trace", "--format", format.name().toLowerCase(Locale.ROOT));
        }
        commands.run("examples");
        SAMPLES.forEach(Rehearsal::check);
        WindowRehearsal.run();
    }
}
