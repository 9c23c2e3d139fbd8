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

    /// Returns the trace of each, on the numbers that it has itself.
    public static Stream<Trace> traces() throws IOException {
        return all().stream().map(program -> program.run(Setup.NONE).trace());
    }
}
