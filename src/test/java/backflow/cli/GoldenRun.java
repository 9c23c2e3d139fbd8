package backflow.cli;

import backflow.numpy.io.ArrayFile;
import backflow.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// What NumPy computed for one example on one set of inputs (`src/test/python/golden_traces.py`).
///
/// @param file the name of the archive
/// @param arrays all its arrays by key: `input.x`, `value.mu`, `gradient.x`, `kappa.value.mu`, …
record GoldenRun(String file, Map<String, Tensor> arrays) {
    private static final Path FOLDER = Path.of("src/test/resources/backflow/golden");

    /// Returns the archives, those of a single example on data of one shape.
    static List<String> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-"))
                    .sorted()
                    .toList();
        }
    }

    static GoldenRun of(String file) throws IOException {
        Map<String, Tensor> arrays = new HashMap<>();
        String path = FOLDER.resolve(file).toString();
        try (var zip = new ZipFile(path)) {
            List<String> keys = zip.stream()
                    .map(entry -> entry.getName().replaceFirst("\\.npy$", ""))
                    .toList();
            keys.forEach(key -> arrays.put(key, ArrayFile.read(path + "#" + key, OptionalInt.empty())));
        }
        return new GoldenRun(file, arrays);
    }

    /// Returns the keys of a kind, without it.
    Stream<String> names(String kind) {
        return arrays.keySet().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.substring(kind.length() + 1))
                .sorted();
    }

    boolean has(String key) {
        return arrays.containsKey(key);
    }

    Tensor get(String key) {
        return Objects.requireNonNull(arrays.get(key), () -> file + " lacks " + key);
    }

    /// Returns the call that runs an example on these inputs.
    String[] call(String example) {
        List<String> call = new ArrayList<>(List.of("trace", example, "--format", "json"));
        names("input").forEach(name -> {
            call.add("--input");
            call.add(name + "=" + FOLDER.resolve(file) + "#input." + name);
        });
        return call.toArray(String[]::new);
    }
}
