package backflow.numpy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each program says in comments which errors it holds: `# expect error at 1:5: …`.
class SyntaxProgramTest {
    private static final Path FOLDER = Path.of("src/test/resources/dialect/syntax");
    private static final Pattern EXPECTATION = Pattern.compile("# expect error at (\\d+:\\d+: .*)");

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramHasTheErrorsThatItExpects(Path program) throws IOException {
        String text = Files.readString(program);
        List<String> expected = EXPECTATION
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
        SourceFile file = SourceFile.parse(new SourceText(program.getFileName().toString(), text));
        assertThat(expected).isNotEmpty();
        assertThat(file.broken().stream().map(broken -> describe(broken.error())))
                .containsExactlyElementsOf(expected);
    }

    private static String describe(DialectException error) {
        return error.line() + ":" + error.column() + ": " + Messages.english().render(error.text());
    }
}
