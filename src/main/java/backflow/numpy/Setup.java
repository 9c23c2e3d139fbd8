package backflow.numpy;

import backflow.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// What a run is given from outside; all that is missing comes from the file's header or is drawn.
///
/// @param arrays arrays by the names of parameters, or of keys of a dict parameter; `dout` is the upstream gradient
/// @param sizes sizes by symbol
/// @param seed the seed that missing arrays are drawn from
/// @param settings scalar parameters and keys of a dict parameter, as Python literals; other text stands for itself
public record Setup(
        Map<String, Tensor> arrays, Map<String, Integer> sizes, OptionalLong seed, Map<String, String> settings) {
    /// Nothing is given.
    public static final Setup NONE = new Setup(Map.of(), Map.of(), OptionalLong.empty(), Map.of());

    public Setup {
        arrays = Map.copyOf(arrays);
        sizes = Map.copyOf(sizes);
        settings = Map.copyOf(settings);
    }

    public Setup withArray(String name, Tensor array) {
        return new Setup(with(arrays, name, array), sizes, seed, settings);
    }

    public Setup withSize(String symbol, int size) {
        return new Setup(arrays, with(sizes, symbol, size), seed, settings);
    }

    public Setup withSeed(long number) {
        return new Setup(arrays, sizes, OptionalLong.of(number), settings);
    }

    public Setup withSetting(String name, String value) {
        return new Setup(arrays, sizes, seed, with(settings, name, value));
    }

    /// Returns whether the friendly arrays of a header stand aside for drawn ones.
    boolean isDrawn() {
        return !arrays.isEmpty() || !sizes.isEmpty() || seed.isPresent();
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> next = new HashMap<>(map);
        next.put(key, value);
        return next;
    }
}
