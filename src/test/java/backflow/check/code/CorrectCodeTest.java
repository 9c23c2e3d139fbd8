package backflow.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Right code of many hands; `verify.py` beside it holds each against NumPy and numerical gradients.
class CorrectCodeTest {
    private static final Path FOLDER = Path.of("src/test/resources/backflow/check");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("correct", "unseen")) {
            try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".py")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    static Report check(Path file) throws IOException {
        SourceText source = SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file));
        return CodeCheck.of(source, () -> false, done -> {});
    }

    @ParameterizedTest
    @MethodSource("files")
    void rightCodeIsNeverCalledWrong(Path file) throws IOException {
        Report report = check(file);
        assertThat(report.pairs()).isNotEmpty();
        assertThat(report.pairs())
                .allSatisfy(pair -> assertThat(pair.status())
                        .as(pair.backward() + ": " + pair.message() + " " + pair.stop())
                        .isIn(Status.CORRECT, Status.EQUIVALENT, Status.INCOMPLETE));
    }
}
