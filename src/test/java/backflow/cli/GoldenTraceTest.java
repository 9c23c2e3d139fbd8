package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Tensor;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `backflow trace` on the inputs of golden runs, against what real NumPy computed for them by hand-written code.
class GoldenTraceTest {
    private static final double ULP = 0x1p-53;

    static List<String> runs() throws IOException {
        return GoldenRun.files();
    }

    private static JsonNode trace(GoldenRun golden, String example) {
        Called called = Called.with(golden.call(example));
        assertThat(called.errors()).isEmpty();
        return JsonMapper.shared().readTree(called.out());
    }

    /// The script calls a nameless value after what it is; its id ends in the line of the source.
    private static String goldenName(String id) {
        return id.replaceFirst("^add_\\d+$", "var_plus_eps").replaceFirst("^(multiply|matmul)_\\d+$", "$1");
    }

    private static Map<String, JsonNode> named(JsonNode arrays) {
        return arrays.properties().stream()
                .collect(Collectors.toMap(entry -> goldenName(entry.getKey()), Map.Entry::getValue));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyValueAndGradientIsNumPys(String file) throws IOException {
        GoldenRun golden = GoldenRun.of(file);
        JsonNode trace = trace(golden, file.replaceFirst("-.*", ""));
        Map<String, JsonNode> values = named(trace.get("values"));
        golden.names("value").forEach(name -> assertThat(values).containsKey(name));
        values.forEach((name, value) -> {
            if (golden.has("input." + name)) {
                assertThat(numbers(value)).isEqualTo(golden.get("input." + name).toArray());
            } else if (name.endsWith("_broadcast")) {
                JsonNode copied = Objects.requireNonNull(values.get(name.replaceFirst("_broadcast$", "")));
                assertThat(numbers(value)).as(name).isEqualTo(rows(numbers(copied), numbers(value).length));
            } else {
                holds(golden, "value." + name, value);
            }
        });
        Map<String, JsonNode> gradients = named(trace.get("gradients"));
        assertThat(gradients.keySet())
                .containsExactlyInAnyOrderElementsOf(golden.names("gradient").toList());
        gradients.forEach((name, gradient) -> holds(golden, "gradient." + name, gradient));
    }

    /// Returns a row laid down again and again.
    private static double[] rows(double[] row, int length) {
        double[] rows = new double[length];
        Arrays.setAll(rows, k -> row[k % row.length]);
        return rows;
    }

    private static double[] numbers(JsonNode array) {
        return array.get("data").valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    private static void holds(GoldenRun golden, String key, JsonNode actual) {
        Tensor expected = golden.get(key);
        assertThat(actual.get("shape").valueStream().map(JsonNode::asInt).toList())
                .as("%s: shape of %s", golden.file(), key)
                .isEqualTo(expected.shape().extents());
        double kappa = golden.get("kappa." + key).item();
        double largest = 0;
        double error = 0;
        double[] numbers = numbers(actual);
        for (int k = 0; k < numbers.length; k++) {
            largest = Math.max(largest, Math.abs(expected.at(k)));
            error = Math.max(error, Math.abs(numbers[k] - expected.at(k)));
        }
        assertThat(error)
                .as("%s: %s, largest %s, kappa %s", golden.file(), key, largest, kappa)
                .isLessThanOrEqualTo(1e-12 * largest + 64 * ULP * kappa);
    }

    @Test
    void withAMeanOfAMillionTheErrorIsAtMostTwiceNumPys() throws IOException {
        GoldenRun golden = GoldenRun.of("mean1e6.npz");
        JsonNode trace = trace(golden, "batchnorm");
        Map<String, JsonNode> values = named(trace.get("values"));
        Map<String, JsonNode> gradients = named(trace.get("gradients"));
        List<String> keys = golden.names("error").toList();
        assertThat(keys).hasSizeGreaterThan(20);
        for (String key : keys) {
            String name = key.substring(key.indexOf('.') + 1);
            JsonNode array = Objects.requireNonNull((key.startsWith("value.") ? values : gradients).get(name));
            double[] numbers = numbers(array);
            double error = 0;
            double rounding = 0;
            for (int k = 0; k < numbers.length; k++) {
                double exact = golden.get(key).at(k);
                error = Math.max(
                        error,
                        Math.abs(numbers[k] - exact - golden.get("low." + key).at(k)));
                rounding = Math.max(rounding, Math.ulp(exact) / 2);
            }
            // Writing the exact number as float64 costs up to half a unit in the last place.
            double allowed = Math.max(rounding, 2 * golden.get("error." + key).item());
            assertThat(error).as(key).isLessThanOrEqualTo(allowed);
        }
    }
}
