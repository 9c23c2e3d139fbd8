package backflow.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The functions of two files are run on the arrays of the file's header: those of `forward.py` give what NumPy gives
/// (`src/test/python/dialect_outputs.py` recorded it), those of `errors.py` stop as their comments say.
class DialectProgramTest {
    private static final Path FOLDER = Path.of("src/test/resources/dialect/run");
    private static final Pattern EXPECTATION = Pattern.compile("# expect error at (\\d+:\\d+: .*)");

    private static SourceText source(String file) throws IOException {
        return new SourceText(file, Files.readString(FOLDER.resolve(file)));
    }

    static List<String> forwards() throws IOException {
        JsonNode recorded = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("forward.json")));
        return List.copyOf(recorded.propertyNames());
    }

    @ParameterizedTest
    @MethodSource("forwards")
    void aFunctionGivesWhatNumpyGives(String name) throws IOException {
        JsonNode expected = JsonMapper.shared()
                .readTree(Files.readString(FOLDER.resolve("forward.json")))
                .get(name);
        Run run = Program.of(source("forward.py"), Optional.of(name)).run(Setup.NONE);
        Tensor output = run.trace().value(run.trace().graph().output());
        assertThat(output.shape().extents())
                .isEqualTo(
                        expected.get("shape").valueStream().map(JsonNode::asInt).toList());
        List<Double> data =
                expected.get("data").valueStream().map(JsonNode::asDouble).toList();
        for (int i = 0; i < data.size(); i++) {
            double wanted = data.get(i);
            assertThat(output.at(i)).isCloseTo(wanted, within(1e-12 * Math.max(1, Math.abs(wanted))));
        }
    }

    static List<String> errors() throws IOException {
        return SourceFile.parse(source("errors.py")).functions().stream()
                .map(FunctionDefinition::name)
                .filter(name -> !List.of("helper", "fails_outside").contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aFunctionStopsAsItsCommentSays(String name) throws IOException {
        SourceText source = source("errors.py");
        Program program = Program.of(source, Optional.of(name));
        Matcher expected = EXPECTATION.matcher(source.slice(program.function().span()) + lastComment(program));
        assertThat(expected.find()).as("an expectation in %s", name).isTrue();
        assertThatThrownBy(() -> program.run(Setup.NONE))
                .isInstanceOfSatisfying(
                        DialectException.class,
                        error -> assertThat(describe(error)).isEqualTo(expected.group(1)));
    }

    /// A comment in the line of the last statement stands behind the function's span.
    private static String lastComment(Program program) {
        int end = program.function().span().end();
        String text = program.file().source().text();
        int lineEnd = text.indexOf('\n', end);
        return text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
    }

    private static String describe(DialectException error) {
        return error.line() + ":" + error.column() + ": " + Messages.english().render(error.text());
    }
}
