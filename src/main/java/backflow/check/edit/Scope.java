package backflow.check.edit;

import backflow.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a statement could have read when it ran.
///
/// @param arrays the arrays by name, as they were just before
/// @param scalars the numbers by name
/// @param unused the names that nothing after them reads
/// @param numpy what the file calls NumPy
public record Scope(Map<String, Tensor> arrays, Map<String, Double> scalars, List<String> unused, String numpy) {
    public Scope {
        arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
        scalars = Collections.unmodifiableMap(new LinkedHashMap<>(scalars));
        unused = List.copyOf(unused);
    }

    /// Returns the largest number of axes that an array has.
    int rank() {
        return arrays.values().stream().mapToInt(Tensor::rank).max().orElse(0);
    }

    /// Returns a number by its name.
    double scalar(String name) {
        return Objects.requireNonNull(scalars.get(name), name);
    }
}
