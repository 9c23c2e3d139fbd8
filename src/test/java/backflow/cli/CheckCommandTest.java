package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.cli.format.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String RIGHT = """
        import numpy as np

        def affine_forward(x, w, b):
            rows = x.reshape(x.shape[0], -1)
            return rows.dot(w) + b, (x, w, b)

        def affine_backward(dout, cache):
            x, w, b = cache
            dx = dout.dot(w.T).reshape(x.shape)
            dw = x.reshape(x.shape[0], -1).T.dot(dout)
            db = np.sum(dout, axis=0)
            return dx, dw, db
        """;

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("layers.py"), text).toString();
    }

    private JsonNode pair(String text, int code) throws IOException {
        Called called = Called.with("check", file(text), "--format", "json");
        assertThat(called.errors()).isEmpty();
        assertThat(called.code()).isEqualTo(code);
        assertThat(JsonSchema.ofCheck().mistakes(called.out())).isEmpty();
        return JsonMapper.shared().readTree(called.out()).get("pairs").get(0);
    }

    @Test
    void rightCodeEndsWithZero() throws IOException {
        JsonNode pair = pair(RIGHT, 0);
        assertThat(pair.get("status").asString()).isEqualTo("correct");
        assertThat(pair.get("forwardMatchesReference").asBoolean()).isTrue();
        assertThat(pair.get("gradients").size()).isEqualTo(3);
        assertThat(pair.get("repair").isNull()).isTrue();
    }

    @Test
    void aMeanForASumIsNamedWithItsLineAndItsRepair() throws IOException {
        JsonNode pair = pair(RIGHT.replace("np.sum(dout", "np.mean(dout"), 1);
        assertThat(pair.get("status").asString()).isEqualTo("wrong");
        assertThat(pair.get("firstWrongLine").asInt()).isEqualTo(11);
        assertThat(pair.get("diagnosis").asString()).isEqualTo("mean-for-sum");
        assertThat(pair.get("repair").get("replacement").asString()).isEqualTo("db = np.sum(dout, axis=0)");
    }

    @Test
    void codeThatStopsIsAnErrorWithItsPlace() throws IOException {
        JsonNode pair = pair(RIGHT.replace("db = np.sum(dout, axis=0)", "db = np.sum(dot, axis=0)"), 1);
        assertThat(pair.get("status").asString()).isEqualTo("error");
        assertThat(pair.get("error").get("line").asInt()).isEqualTo(11);
        assertThat(pair.get("error").get("column").asInt()).isEqualTo(17);
    }

    @Test
    void codeOutsideTheDialectEndsWithThree() throws IOException {
        JsonNode pair = pair(RIGHT.replace("db = np.sum(dout, axis=0)", "db = np.fft.fft(dout)"), 3);
        assertThat(pair.get("status").asString()).isEqualTo("unsupported");
        assertThat(pair.get("error").get("line").asInt()).isEqualTo(11);
    }

    @Test
    void aFunctionThatIsNotWrittenYetIsIncomplete() throws IOException {
        String unfinished = RIGHT.substring(0, RIGHT.indexOf("    x, w, b = cache"))
                + "    dx, dw, db = None, None, None\n    pass\n    return dx, dw, db\n";
        assertThat(pair(unfinished, 0).get("status").asString()).isEqualTo("incomplete");
    }

    @Test
    void theTextSaysWhichLineIsWrongAndWhatToWrite() throws IOException {
        Called called = Called.with("check", file(RIGHT.replace("np.sum(dout", "np.mean(dout")));
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out())
                .contains("affine_forward, affine_backward: wrong")
                .contains("Line 11 is the first wrong line")
                .contains("replace line 11 by: db = np.sum(dout, axis=0)");
    }

    @Test
    void aMissingFileIsRefused() {
        Called called = Called.with("check", "nowhere.py");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).startsWith("backflow: nowhere.py");
    }
}
