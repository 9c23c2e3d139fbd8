package backflow.cli.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backflow.graph.Level;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceFormatTest {
    private static final TracedSource BATCHNORM = source(HandRecorded.batchnorm());

    private static TracedSource source(Trace trace) {
        List<String> lines = java.util.stream.IntStream.rangeClosed(1, 10)
                .mapToObj(k -> "    line " + k)
                .toList();
        return new TracedSource("batchnorm", lines, trace, Map.of("eps", 1e-5));
    }

    private static String written(TraceFormat format, TracedSource source, Level level) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(source, level, Messages.english(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(TracedSource source, Level level) throws IOException {
        return JsonMapper.shared().readTree(written(TraceFormat.JSON, source, level));
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(item -> item.get(field).asString()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentIsWhatItsSchemaSays(Level level) throws IOException {
        assertThat(JsonSchema.ofTrace().mistakes(written(TraceFormat.JSON, BATCHNORM, level)))
                .isEmpty();
    }

    @Test
    void aDocumentThatLacksAFieldIsNoticedByTheSchema() throws IOException {
        String broken = written(TraceFormat.JSON, BATCHNORM, Level.OPS).replace("\"complete\"", "\"whole\"");
        assertThat(JsonSchema.ofTrace().mistakes(broken)).isNotEmpty();
    }

    @Test
    void theLastContributionToBetaIsTheOneOfTheContract() throws IOException {
        JsonNode document = json(BATCHNORM, Level.BROADCASTS);
        assertThat(texts(document.get("nodes"), "id")).hasSize(17).contains("mu", "mu_broadcast");
        assertThat(document.get("steps").size()).isEqualTo(33);
        JsonNode step = document.get("steps").get(17);
        assertThat(step.get("index").asInt()).isEqualTo(18);
        assertThat(step.get("node").asString()).isEqualTo("beta");
        assertThat(step.get("from").asString()).isEqualTo("beta_broadcast");
        assertThat(step.get("stage").asInt()).isEqualTo(9);
        assertThat(step.get("summedAxes").toString()).isEqualTo("[0]");
        assertThat(step.get("complete").asBoolean()).isTrue();
        assertThat(step.get("code").asString()).isEqualTo("dbeta = np.sum(dout, axis=0)");
    }

    @Test
    void aNodeSaysWhatItIs() throws IOException {
        JsonNode nodes = json(BATCHNORM, Level.BROADCASTS).get("nodes");
        JsonNode mu = nodes.valueStream()
                .filter(node -> node.get("id").asString().equals("mu"))
                .findFirst()
                .orElseThrow();
        assertThat(mu.toString())
                .isEqualTo("{\"id\":\"mu\",\"op\":\"mean\",\"inputs\":[\"x\"],\"shape\":[3],\"symbolic\":[\"D\"],"
                        + "\"indices\":\"mu[d]\",\"stage\":1,\"line\":2,\"path\":true}");
        assertThat(nodes.get(0).get("op").asString()).isEqualTo("input");
        assertThat(nodes.get(0).get("stage").isNull()).isTrue();
    }

    @Test
    void aCoarserLevelKeepsTheNumbersOfItsSteps() throws IOException {
        JsonNode stages = json(BATCHNORM, Level.STAGES);
        assertThat(texts(stages.get("nodes"), "id"))
                .containsExactly(
                        "x",
                        "gamma",
                        "beta",
                        "mu",
                        "x_minus_mu",
                        "x_minus_mu_square",
                        "var",
                        "sqrt_var",
                        "sqrt_var_invert",
                        "x_norm",
                        "y_unshift",
                        "out");
        assertThat(stages.get("steps").size()).isEqualTo(23);
        assertThat(json(BATCHNORM, Level.OPS).get("steps").size()).isEqualTo(25);
        JsonNode all = json(BATCHNORM, Level.BROADCASTS).get("steps");
        for (JsonNode step : stages.get("steps")) {
            JsonNode same = all.get(step.get("index").asInt() - 1);
            assertThat(step.get("node")).isEqualTo(same.get("node"));
            assertThat(step.get(step.has("value") ? "value" : "total"))
                    .isEqualTo(same.get(same.has("value") ? "value" : "total"));
        }
        JsonNode sent = stages.get("steps")
                .valueStream()
                .filter(step -> step.get("node").asString().equals("gamma"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.get("from").asString()).isEqualTo("y_unshift");
    }

    @Test
    void aStageIsComputedFromWhatLiesOutsideIt() throws IOException {
        JsonNode stages = json(BATCHNORM, Level.STAGES).get("nodes");
        assertThat(stages.get(7).get("id").asString()).isEqualTo("sqrt_var");
        assertThat(stages.get(7).get("inputs").toString()).isEqualTo("[\"var\"]");
        assertThat(stages.get(10).get("inputs").toString()).isEqualTo("[\"gamma\",\"x_norm\"]");
    }

    @Test
    void numbersReadBackBitForBit() throws IOException {
        JsonNode values = json(BATCHNORM, Level.BROADCASTS).get("values");
        Trace trace = BATCHNORM.trace();
        trace.graph().nodes().forEach(node -> {
            JsonNode data = values.get(node.id()).get("data");
            for (int k = 0; k < data.size(); k++) {
                assertThat(Double.doubleToLongBits(data.get(k).asDouble()))
                        .isEqualTo(Double.doubleToLongBits(trace.value(node).at(k)));
            }
        });
    }

    @Test
    void whatJsonCannotWriteIsAString() throws IOException {
        Tensor x = Tensor.of(Shape.of(2, 1), Double.POSITIVE_INFINITY, Double.NaN);
        Tensor one = Tensor.of(Shape.of(1), -0.0);
        TracedSource source = source(HandRecorded.batchnorm(x, one, one, x));
        JsonNode values = json(source, Level.STAGES).get("values");
        assertThat(values.get("x").get("data").toString()).isEqualTo("[\"Infinity\",\"NaN\"]");
        assertThat(values.get("gamma").get("data").toString()).isEqualTo("[-0.0]");
        assertThat(JsonSchema.ofTrace().mistakes(written(TraceFormat.JSON, source, Level.STAGES)))
                .isEmpty();
        assertThat(written(TraceFormat.TEXT, source, Level.STAGES)).contains("inf", "nan");
    }

    @ParameterizedTest
    @EnumSource
    void theLocaleChangesNoByte(TraceFormat format) throws IOException {
        String english = written(format, BATCHNORM, Level.BROADCASTS);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de", "ar-EG", "hi-IN-u-nu-deva", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(format, BATCHNORM, Level.BROADCASTS)).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theModuleIsTheSameAtEveryLevel() throws IOException {
        String module = written(TraceFormat.NUMPY, BATCHNORM, Level.BROADCASTS);
        assertThat(module).startsWith("import numpy as np\n").contains("def batchnorm_backward(dout, cache):\n");
        assertThat(written(TraceFormat.NUMPY, BATCHNORM, Level.STAGES)).isEqualTo(module);
    }

    @Test
    void theTextTellsEveryStep() throws IOException {
        String text = written(TraceFormat.TEXT, BATCHNORM, Level.BROADCASTS);
        assertThat(text.lines().filter(line -> line.matches(" *\\d+  (forward|backward) .*")))
                .hasSize(33);
        assertThat(text).contains("eps = 1e-05", "x_minus_mu <- x_norm", "total (1 of 2)", "(N, D) = (4, 3)");
        assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void theGraphvizGraphNamesEveryNodeAndEdge() throws IOException {
        String dot = written(TraceFormat.DOT, BATCHNORM, Level.BROADCASTS);
        assertThat(dot.lines().filter(line -> line.contains(" -> "))).hasSize(18);
        assertThat(dot)
                .startsWith("digraph \"batchnorm\" {\n")
                .contains("\"mu\" [label=\"mu\\nmean\\n(D,)\"];", "\"x\" -> \"mu\";", "peripheries=2")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsNotTakenForSuccess(TraceFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> format.write(BATCHNORM, Level.OPS, Messages.english(), full))
                .isInstanceOf(IOException.class);
    }
}
