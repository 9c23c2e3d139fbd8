package backflow.session;

import backflow.numpy.Examples;
import backflow.numpy.Program;
import backflow.numpy.syntax.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where sources come from: the examples that come with the program, and files.
public final class Sources {
    private Sources() {}

    /// Returns the built-in examples in the order in which they are offered.
    public static List<Source> examples() {
        return Examples.names().stream().flatMap(name -> example(name).stream()).toList();
    }

    /// Returns the built-in example with a name.
    public static Optional<Source> example(String name) {
        return Examples.find(name).map(program -> new Source(name, program, Optional.empty()));
    }

    /// Reads a file, no more of it than a source may be long.
    ///
    /// @throws IOException if there is no such file, or it cannot be read
    /// @throws backflow.numpy.syntax.DialectException if it is not a source
    public static Source file(Path path) throws IOException {
        String name = path.getFileName().toString();
        try (InputStream stream = Files.newInputStream(path)) {
            SourceText text = SourceText.decode(name, stream.readNBytes(SourceText.LONGEST + 1));
            return new Source(name, Program.of(text, Optional.empty()), Optional.of(path));
        }
    }
}
