package backflow.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples of the gallery: what is said of each is what its head says.
class SampleMistakesTest {
    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("assets/mistakes"))) {
            return all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckSaysWhatTheHeadOfASampleSays(Path sample) throws IOException {
        String text = Files.readString(sample);
        Report report = CodeCheck.of(new SourceText("sample.py", text), () -> false, done -> {});
        PairReport pair = report.pairs().getFirst();
        assertThat(pair.diagnosis().orElseThrow().code())
                .as(pair.fix().map(Fix::replacement).orElse("no repair"))
                .isEqualTo(head(text, "diagnosis"));
        assertThat(pair.firstWrongLine()).hasValue(Integer.valueOf(head(text, "line")));
    }

    private static String head(String text, String field) {
        return text.lines()
                .filter(line -> line.startsWith("# " + field + ": "))
                .map(line -> line.substring(field.length() + 4).strip())
                .findFirst()
                .orElseThrow();
    }
}
