package backflow.numpy.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.interpreter.RecordedProgram.Outcome;
import backflow.numpy.interpreter.RecordedProgram.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Small programs over all functions, types, shapes and mistakes compute what NumPy computed for them.
///
/// They were made by `src/test/python/numpy_programs.py src/test/resources/numpy/programs.json 500 20261124` with
/// NumPy 2.4. The check `20-numpy` gives thousands of others by the property `backflow.programs`.
class NumpyProgramsTest {
    private static final String RECORDED = "src/test/resources/numpy/programs.json";

    private static List<Outcome> outcomes = List.of();

    @BeforeAll
    static void run() throws IOException {
        Path file = Path.of(System.getProperty("backflow.programs", RECORDED));
        List<JsonNode> programs =
                new ObjectMapper().readTree(file).valueStream().toList();
        outcomes = programs.stream()
                .map(RecordedProgram::of)
                .map(RecordedProgram::run)
                .toList();
    }

    @Test
    void everyProgramComputesWhatNumpyComputes() {
        assertThat(outcomes).isNotEmpty();
        assertThat(outcomes).filteredOn(Outcome::verdict, Verdict.WRONG).isEmpty();
    }

    @Test
    void hardlyAProgramIsRefused() {
        assertThat(outcomes)
                .filteredOn(Outcome::verdict, Verdict.REFUSED)
                .hasSizeLessThanOrEqualTo(outcomes.size() / 100);
    }
}
