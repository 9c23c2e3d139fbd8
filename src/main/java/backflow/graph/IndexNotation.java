package backflow.graph;

import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Writes the values of one graph with their indices instead of their shapes: `x[n,d]`, `gamma[d]`.
///
/// An index is the small letter of its axis's symbol. An axis of length 1 without a symbol has only the index 0; any
/// other axis that has no symbol, or the same as an axis before it, gets a letter that no symbol uses.
public final class IndexNotation {
    private static final String SPARE = "ijklmpqrstuvwabcefghoxyzdn";

    private final Map<String, String> letters = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// Chooses the letters of a graph's symbols, those of the first node first.
    public IndexNotation(ComputationalGraph graph) {
        for (Node node : graph.nodes()) {
            node.symbols().axes().stream().filter(SymbolicShape::isSymbol).forEach(this::choose);
        }
    }

    private void choose(String symbol) {
        if (!letters.containsKey(symbol)) {
            String small = symbol.toLowerCase(Locale.ROOT);
            boolean plain = small.chars().allMatch(Character::isLetterOrDigit);
            String letter = plain && !taken.contains(small) ? small : spare(taken);
            taken.add(letter);
            letters.put(symbol, letter);
        }
    }

    private static String spare(Set<String> taken) {
        for (int round = 0; ; round++) {
            for (int k = 0; k < SPARE.length(); k++) {
                String name = SPARE.charAt(k) + (round == 0 ? "" : String.valueOf(round));
                if (!taken.contains(name)) {
                    return name;
                }
            }
        }
    }

    /// Returns a node's id with its indices: `mu[d]`; the id alone for a scalar.
    public String of(Node node) {
        List<String> indices = indices(node);
        return indices.isEmpty() ? node.id() : node.id() + "[" + String.join(",", indices) + "]";
    }

    /// Returns the index of each of a node's axes.
    public List<String> indices(Node node) {
        Set<String> used = new HashSet<>(taken);
        List<String> indices = new ArrayList<>();
        for (int axis = 0; axis < node.symbols().rank(); axis++) {
            String index = index(node, axis);
            if (index.isEmpty() || (!index.equals("0") && indices.contains(index))) {
                index = spare(used);
                used.add(index);
            }
            indices.add(index);
        }
        return indices;
    }

    private String index(Node node, int axis) {
        if (node.symbols().isNamed(axis)) {
            return letters.getOrDefault(node.symbols().axis(axis), "");
        }
        return node.shape().extent(axis) == 1 ? "0" : "";
    }
}
