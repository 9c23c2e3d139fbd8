package backflow.numpy;

import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sizes that the symbols of one run stand for.
final class SizeTable {
    private static final Map<String, Integer> CUSTOMARY = Map.of("N", 4, "D", 3);
    private static final List<Integer> OTHERS = List.of(2, 5, 6);

    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    /// Sets a size from outside.
    ///
    /// @throws SetupException if it is below 1
    void set(String symbol, int size) {
        if (size < 1) {
            throw new SetupException("dialect.setup.size", symbol, Integer.toString(size));
        }
        sizes.put(symbol, size);
    }

    /// Reads the sizes from an array where they are not known yet.
    ///
    /// @return the symbol whose known size the array contradicts, `()` where the number of axes does
    Optional<String> read(SymbolicShape symbols, Tensor array) {
        if (symbols.rank() != array.rank()) {
            return Optional.of("()");
        }
        for (int axis = 0; axis < symbols.rank(); axis++) {
            String symbol = symbols.axis(axis);
            int extent = array.shape().extent(axis);
            int known = symbols.isNamed(axis) ? sizes.getOrDefault(symbol, extent) : Integer.parseInt(symbol);
            if (known != extent) {
                return Optional.of(symbol);
            }
        }
        for (int axis = 0; axis < symbols.rank(); axis++) {
            if (symbols.isNamed(axis)) {
                sizes.put(symbols.axis(axis), array.shape().extent(axis));
            }
        }
        return Optional.empty();
    }

    /// Gives every symbol without a size a small one, all different.
    void fill(SymbolicShape symbols) {
        for (int axis = 0; axis < symbols.rank(); axis++) {
            if (symbols.isNamed(axis)) {
                sizes.computeIfAbsent(symbols.axis(axis), this::small);
            }
        }
    }

    private int small(String symbol) {
        int customary = CUSTOMARY.getOrDefault(symbol, 0);
        if (customary > 0 && !sizes.containsValue(customary)) {
            return customary;
        }
        for (int size : OTHERS) {
            if (!sizes.containsValue(size)) {
                return size;
            }
        }
        int size = 7;
        while (sizes.containsValue(size)) {
            size++;
        }
        return size;
    }

    /// Returns the shape that the symbols stand for.
    ///
    /// @throws backflow.tensor.ShapeException if it has too many elements
    Shape shape(SymbolicShape symbols) {
        return new Shape(symbols.axes().stream()
                .map(axis -> SymbolicShape.isSymbol(axis) ? sizes.getOrDefault(axis, 1) : Integer.valueOf(axis))
                .toList());
    }

    /// Returns the sizes by symbol.
    Map<String, Integer> sizes() {
        return sizes;
    }
}
