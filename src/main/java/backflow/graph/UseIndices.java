package backflow.graph;

import backflow.op.IndexRule;
import backflow.op.Op;
import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// One use of a value, written with indices: which ones the op's output has, and which the value.
///
/// An output axis shares a letter with the value's axis only where each output entry depends on that one position of
/// it; otherwise it has a letter of its own. From that follows the rule for the gradient: multiply upstream and local
/// derivative with all their indices, then sum over every index that the value does not have.
///
/// @param output the indices of the op's output
/// @param operands the indices of each operand
/// @param summed the indices that the product has and the value does not: its gradient is summed over them
/// @param copied the indices that only the value has: its gradient is copied along them
public record UseIndices(List<String> output, List<List<String>> operands, List<String> summed, List<String> copied) {
    public UseIndices {
        output = List.copyOf(output);
        operands = operands.stream().map(List::copyOf).toList();
        summed = List.copyOf(summed);
        copied = List.copyOf(copied);
    }

    /// Returns the indices of one use in a graph's notation.
    public static UseIndices of(Edge edge, IndexNotation notation) {
        Node user = edge.to();
        Op op = user.op().orElseThrow();
        IndexRule rule = op.indices(shapes(user));
        List<String> output = notation.indices(user);
        Map<Integer, String> letters = new HashMap<>();
        for (int axis = 0; axis < output.size(); axis++) {
            letters.put(rule.output().get(axis), output.get(axis));
        }
        Set<String> used = new LinkedHashSet<>(output);
        List<List<String>> operands = new ArrayList<>(
                rule.inputs().stream().map(_ -> List.<String>of()).toList());
        for (int k : valuesFirst(user.operands())) {
            operands.set(k, operand(user.operands().get(k), rule.inputs().get(k), notation, letters, used));
        }
        List<String> value = operands.get(edge.operand());
        List<String> summed =
                output.stream().filter(index -> !value.contains(index)).toList();
        List<String> copied =
                value.stream().filter(index -> !output.contains(index)).toList();
        return new UseIndices(output, operands, summed, copied);
    }

    /// A constant has no letters of its own, so it comes after the value that it may share an axis with.
    private static List<Integer> valuesFirst(List<Operand> operands) {
        return IntStream.range(0, operands.size())
                .boxed()
                .sorted(Comparator.comparing(k -> operands.get(k) instanceof Operand.Constant))
                .toList();
    }

    private static List<Shape> shapes(Node node) {
        List<Shape> shapes = new ArrayList<>();
        for (Operand operand : node.operands()) {
            shapes.add(
                    switch (operand) {
                        case Operand.Value(Node from) -> from.shape();
                        case Operand.Constant constant -> constant.value().shape();
                    });
        }
        return shapes;
    }

    private static List<String> operand(
            Operand operand,
            List<Integer> labels,
            IndexNotation notation,
            Map<Integer, String> letters,
            Set<String> used) {
        if (!(operand instanceof Operand.Value(Node from))) {
            return labels.stream()
                    .map(label -> letters.getOrDefault(label, "0"))
                    .toList();
        }
        List<String> own = notation.indices(from);
        List<String> indices = new ArrayList<>();
        for (int axis = 0; axis < labels.size(); axis++) {
            String wanted = own.get(axis);
            indices.add(letters.computeIfAbsent(labels.get(axis), label -> fresh(wanted, used)));
        }
        return indices;
    }

    /// Returns the letter itself, or with primes where another axis has it.
    private static String fresh(String wanted, Set<String> used) {
        String letter = wanted;
        while (!letter.equals("0") && !used.add(letter)) {
            letter += "′";
        }
        return letter;
    }
}
