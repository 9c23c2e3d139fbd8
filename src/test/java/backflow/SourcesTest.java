package backflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the formatter leaves alone.
class SourcesTest {
    private static final int WIDEST = 120;
    private static final int LONGEST = 250;

    /// One type with every operation of NumPy's array: long, and read by its headings.
    private static final Set<String> LONGER = Set.of("Tensor.java");

    static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aLineFitsIntoAHundredAndTwentyColumns(Path source) throws IOException {
        assertThat(Files.readAllLines(source)).allMatch(line -> line.length() <= WIDEST);
    }

    static List<Path> shortSources() throws IOException {
        return sources().stream()
                .filter(path -> !LONGER.contains(path.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shortSources")
    void aFileIsShortEnoughToBeReadAtOnce(Path source) throws IOException {
        try (Stream<String> lines = Files.lines(source)) {
            assertThat(lines.count()).isLessThanOrEqualTo(LONGEST);
        }
    }
}
