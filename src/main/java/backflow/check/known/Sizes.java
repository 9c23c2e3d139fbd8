package backflow.check.known;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The sizes of a data set by their symbols, the batch's first: N 5, D 4.
public record Sizes(Map<String, Integer> bySymbol) {
    public Sizes {
        bySymbol = Collections.unmodifiableMap(new LinkedHashMap<>(bySymbol));
    }

    /// Returns the size that a symbol stands for.
    int of(String symbol) {
        return Objects.requireNonNull(bySymbol.get(symbol), symbol);
    }
}
