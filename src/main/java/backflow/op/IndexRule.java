package backflow.op;

import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which axes of an op's output are the axes of its inputs, in the manner of `einsum`: `ij, jk → ik`.
///
/// Two axes share a letter only where each output entry depends on that one position of the input's axis. A letter
/// that an input has and the output does not is summed over or otherwise used up; a letter that only the output has
/// is a copy.
///
/// @param inputs the letters of each input's axes
/// @param output the letters of the output's axes
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.einsum.html">NumPy: einsum</a>
public record IndexRule(List<List<Integer>> inputs, List<Integer> output) {
    public IndexRule {
        inputs = inputs.stream().map(List::copyOf).toList();
        output = List.copyOf(output);
    }

    /// Returns the rule of an element-wise op on operands of one rank.
    public static IndexRule elementwise(int operands, int rank) {
        List<Integer> letters = letters(0, rank);
        return new IndexRule(Collections.nCopies(operands, letters), letters);
    }

    /// Returns so many letters in a row, from the given one on.
    static List<Integer> letters(int first, int count) {
        List<Integer> letters = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            letters.add(first + k);
        }
        return letters;
    }

    /// Returns the output's symbolic shape: each axis takes the symbol of the input axes that share its letter, and
    /// its extent where they have none.
    public SymbolicShape symbols(List<SymbolicShape> inputSymbols, Shape outputShape) {
        Map<Integer, String> symbols = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            for (int axis = 0; axis < inputs.get(i).size(); axis++) {
                String symbol = inputSymbols.get(i).axis(axis);
                symbols.merge(inputs.get(i).get(axis), symbol, (a, b) -> SymbolicShape.isSymbol(a) ? a : b);
            }
        }
        List<String> axes = new ArrayList<>();
        for (int axis = 0; axis < output.size(); axis++) {
            String extent = String.valueOf(outputShape.extent(axis));
            axes.add(Optional.ofNullable(symbols.get(output.get(axis))).orElse(extent));
        }
        return new SymbolicShape(axes);
    }

    /// Returns the axes of the output whose letter the input does not have: those that its gradient is summed over.
    public List<Integer> copiedAxes(int input) {
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; axis < output.size(); axis++) {
            if (!inputs.get(input).contains(output.get(axis))) {
                axes.add(axis);
            }
        }
        return axes;
    }
}
