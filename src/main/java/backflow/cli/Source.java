package backflow.cli;

import backflow.numpy.Examples;
import backflow.numpy.Program;
import backflow.numpy.io.DataException;
import backflow.numpy.syntax.SourceText;
import backflow.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Code that a command is to work on.
///
/// @param name what the user calls it
/// @param program the function, ready to be run
record Source(String name, Program program) {
    private static final String SUFFIX = ".py";

    /// Finds an example or reads a file.
    ///
    /// @throws CallException if the name is neither
    /// @throws DataException if the file is missing or unreadable
    /// @throws backflow.numpy.syntax.DialectException if there is no such function, or it cannot be read
    static Source of(String name, Optional<String> function) {
        Optional<Program> example = Examples.find(name);
        if (example.isPresent() && function.isEmpty()) {
            return new Source(name, example.get());
        }
        SourceText text = example.map(program -> program.file().source()).orElseGet(() -> file(name));
        return new Source(name, Program.of(text, function));
    }

    /// Returns what a page is headed with: the title that an example's text begins with, or the name.
    String title() {
        String title = program.header().title();
        return name.endsWith(SUFFIX) || title.isEmpty() ? name : title;
    }

    /// Reads a file.
    ///
    /// @throws CallException if its name ends otherwise
    /// @throws DataException if it is missing or unreadable
    static SourceText file(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw new CallException("cli.source.kind", name, String.join(", ", Examples.names()));
        }
        try (var stream = Files.newInputStream(Path.of(name))) {
            // One byte more than may be read, so that a longer file is refused without being held in memory.
            return SourceText.decode(name, stream.readNBytes(SourceText.LONGEST + 1));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new DataException(name, Message.of("cli.source.missing"));
        } catch (IOException e) {
            throw new DataException(name, Message.of("cli.source.unreadable", String.valueOf(e.getMessage())));
        }
    }
}
