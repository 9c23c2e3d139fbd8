package backflow.numpy.listing;

import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines that read symbols from arrays' shapes: `N, D = dout.shape`, `N = x.shape[0]`.
///
/// @param lines the lines, in order
/// @param arrays the arrays that they read
record Sizes(List<String> lines, Set<String> arrays) {
    /// Finds every wanted symbol in the shape of one of the arrays, the first ones first.
    static Sizes read(Set<String> wanted, Map<String, SymbolicShape> arrays) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        List<String> lines = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>();
        for (Map.Entry<String, SymbolicShape> array : arrays.entrySet()) {
            List<String> axes = array.getValue().axes();
            if (axes.stream().anyMatch(missing::contains)) {
                lines.addAll(lines(array.getKey(), axes, missing));
                read.add(array.getKey());
                missing.removeAll(axes);
            }
        }
        return new Sizes(lines, read);
    }

    private static List<String> lines(String array, List<String> axes, Set<String> missing) {
        boolean distinct = positions(axes).size() == axes.size();
        if (axes.size() > 1 && distinct && missing.containsAll(axes)) {
            return List.of(String.join(", ", axes) + " = " + array + ".shape");
        }
        List<String> lines = new ArrayList<>();
        positions(axes).forEach((axis, position) -> {
            if (missing.contains(axis)) {
                lines.add(axis + " = " + array + ".shape[" + position + "]");
            }
        });
        return lines;
    }

    private static Map<String, Integer> positions(List<String> axes) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int k = 0; k < axes.size(); k++) {
            positions.putIfAbsent(axes.get(k), k);
        }
        return positions;
    }
}
