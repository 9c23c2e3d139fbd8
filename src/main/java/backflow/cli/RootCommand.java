package backflow.cli;

import backflow.numpy.io.DataException;
import backflow.text.Message;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The call without a command's name: it opens the window.
@Command(name = "backflow")
final class RootCommand {
    private static final List<String> KINDS = List.of(".py", ".ipynb");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    Optional<String> file = Optional.empty();

    @Option(names = "--at", paramLabel = "STEP", descriptionKey = "at")
    Optional<String> step = Optional.empty();

    /// Returns what the window is to show, once it is clear that it can.
    Outcome.Window window() {
        OptionalInt at = step.map(text -> OptionalInt.of(Values.wholeNumber("--at", text, 0, Integer.MAX_VALUE)))
                .orElse(OptionalInt.empty());
        return new Outcome.Window(file.map(RootCommand::existing), at);
    }

    private static Path existing(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                String small = name.toLowerCase(Locale.ROOT);
                if (KINDS.stream().noneMatch(small::endsWith)) {
                    throw new DataException(name, Message.of("cli.file.kind", String.join(", ", KINDS)));
                }
                return path;
            }
        } catch (InvalidPathException e) {
            throw new CallException("cli.file.missing", name);
        }
        throw new CallException("cli.file.missing", name);
    }
}
