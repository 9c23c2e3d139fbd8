package backflow.numpy;

import backflow.numpy.syntax.SourceText;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The examples that ship, and the programs of the tests.
public final class Programs {
    private static final Path FOLDER = Path.of("src/test/resources/programs");

    private Programs() {}

    public static List<Program> all() throws IOException {
        List<Program> programs = new ArrayList<>();
        Examples.names().forEach(name -> Examples.find(name).ifPresent(programs::add));
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                programs.add(
                        Program.of(SourceText.decode(file.toString(), Files.readAllBytes(file)), Optional.empty()));
            }
        }
        return programs;
    }

    /// Returns the names of all: of an example, or of a file of the tests.
    public static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return Stream.concat(
                    Examples.names().stream(),
                    files.map(file -> file.getFileName().toString()).sorted().toList().stream());
        }
    }

    /// Returns the trace of one, on the numbers that it has itself.
    public static Trace trace(String name) throws IOException {
        return named(name).run(Setup.NONE).trace();
    }

    private static Program named(String name) throws IOException {
        return name.endsWith(".py")
                ? Program.of(SourceText.decode(name, Files.readAllBytes(FOLDER.resolve(name))), Optional.empty())
                : Examples.find(name).orElseThrow();
    }

    /// Returns the trace of each, on the numbers that it has itself.
    public static Stream<Trace> traces() throws IOException {
        return all().stream().map(program -> program.run(Setup.NONE).trace());
    }
}
