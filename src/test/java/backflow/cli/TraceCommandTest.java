package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.cli.format.JsonSchema;
import backflow.numpy.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {
    @TempDir
    private Path folder;

    private static JsonNode json(String... arguments) {
        List<String> all = Stream.concat(Stream.of("trace", "--format", "json"), Stream.of(arguments))
                .toList();
        Called called = Called.with(all.toArray(String[]::new));
        assertThat(called.errors()).isEmpty();
        assertThat(called.code()).isZero();
        return JsonMapper.shared().readTree(called.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    static Stream<Arguments> examplesAndLevels() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of("stages", "ops", "broadcasts").map(level -> Arguments.of(name, level)));
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void everyExampleAtEveryLevelFollowsTheSchema(String name, String level) throws IOException {
        JsonNode document = json(name, "--level", level);
        assertThat(JsonSchema.ofTrace().mistakes(document.toString())).isEmpty();
        assertThat(document.get("source").asString()).isEqualTo(name);
        assertThat(document.get("level").asString()).isEqualTo(level);
    }

    @Test
    void batchnormHasTheStepsOfTheContract() {
        assertThat(json().get("steps").size()).isEqualTo(33);
        assertThat(json("--level", "ops").get("steps").size()).isEqualTo(25);
        assertThat(json("--level", "stages").get("steps").size()).isEqualTo(23);
        JsonNode document = json("batchnorm");
        assertThat(document.get("parameters").toString()).isEqualTo("{\"eps\":1.0E-5,\"momentum\":0.9}");
        assertThat(document.get("nodes")
                        .valueStream()
                        .filter(node -> node.get("path").asBoolean()))
                .hasSize(17);
        assertThat(document.get("values").has("running_mean")).isTrue();
        assertThat(document.get("gradients").has("running_mean")).isFalse();
    }

    @Test
    void sizesAndSeedDrawTheSameDataEveryTime() {
        JsonNode drawn = json("--shape", "N=5", "--shape", "D=2", "--seed", "7");
        assertThat(drawn.get("values").get("x").get("shape").toString()).isEqualTo("[5,2]");
        assertThat(json("--shape", "N=5", "--shape", "D=2", "--seed", "7")).isEqualTo(drawn);
        assertThat(json("--shape", "N=5", "--shape", "D=2", "--seed", "8")).isNotEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "nan", "inf", "1e999", "None"})
    void aNumberIsSetToAFiniteNumberOnly(String value) {
        Called called = Called.with("trace", "--set", "eps=" + value);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors())
                .isEqualTo(
                        "backflow: --set eps=" + value + ": eps is a number; give a finite one, such as eps=1e-05\n");
    }

    @Test
    void moreNumbersThanARunMayHoldAreRefusedBeforeTheyAreDrawn() {
        Called called = Called.with("trace", "--shape", "N=20000", "--shape", "D=13000");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).contains("more than 134217728 numbers; use smaller sizes");
    }

    @Test
    void theStepOfTheWindowIsNoneOfACommand() {
        Called called = Called.with("--at", "3", "trace");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).startsWith("backflow: --at goes with the window");
    }

    @Test
    void scalarParametersAreSet() {
        assertThat(json("--set", "eps=0.5", "--set", "momentum=0")
                        .get("parameters")
                        .toString())
                .isEqualTo("{\"eps\":0.5,\"momentum\":0}");
    }

    @Test
    void aTableOfOneLineHasTheRankOfItsParameter() throws IOException {
        String row = file("row.csv", "1,2,3\n");
        JsonNode values = json(
                        "--input",
                        "x=" + row,
                        "--input",
                        "gamma=" + row,
                        "--input",
                        "beta=" + row,
                        "--input",
                        "dout=" + row)
                .get("values");
        assertThat(values.get("x").get("shape").toString()).isEqualTo("[1,3]");
        assertThat(values.get("gamma").get("shape").toString()).isEqualTo("[3]");
    }

    @Test
    void theUpstreamGradientComesFromItsFile() throws IOException {
        String dout = file("dout.csv", "1,0,0\n0,1,0\n0,0,1\n0,0,0\n");
        JsonNode document = json("scale_shift", "--input", "dout=" + dout);
        assertThat(document.get("gradients").get("beta").get("data").toString()).isEqualTo("[1.0,1.0,1.0]");
        Called wrong = Called.with("trace", "--input", "dout=" + file("one.csv", "1,2\n3,4\n"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors()).contains("(2, 2)", "(4, 3)").hasLineCount(1);
    }
}
