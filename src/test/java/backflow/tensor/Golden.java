package backflow.tensor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What real NumPy computed, as `src/test/python/golden_tensors.py` wrote it: one case a line, its fields in order.
record Golden(List<String> fields) {
    static Stream<Golden> cases(String file) {
        try (var stream = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> new Golden(List.of(line.split(";", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(int field) {
        return fields.get(field);
    }

    double[] numbers(int field) {
        return split(field, " ").mapToDouble(Double::parseDouble).toArray();
    }

    Shape shape(int field) {
        return new Shape(integers(field));
    }

    List<Integer> integers(int field) {
        return split(field, ",").map(Integer::valueOf).toList();
    }

    private Stream<String> split(int field, String separator) {
        return text(field).isEmpty() ? Stream.of() : Arrays.stream(text(field).split(separator, -1));
    }

    /// The case without its numbers, which would drown the message of a failing test.
    @Override
    public String toString() {
        return fields.stream()
                .map(field -> field.length() > 40 ? field.substring(0, 40) + "…" : field)
                .toList()
                .toString();
    }
}
