package backflow.check;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reshape;
import backflow.op.Sum;
import backflow.op.Transpose;
import backflow.op.Var;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs a graph forward on many versions of one of its values at once: they lie behind one another along a new first
/// axis, so that a whole gradient takes one run.
final class StackedForward {
    private final Trace trace;
    private final Tensor[] stacks;
    private final int count;

    private StackedForward(Trace trace, int count) {
        this.trace = trace;
        this.count = count;
        this.stacks = new Tensor[trace.graph().nodes().size()];
    }

    /// Returns the output for each version of a node's value, stacked; nothing if an op of the graph cannot be stacked.
    ///
    /// @param versions the versions, along the first axis
    static Optional<Tensor> output(Trace trace, Node node, Tensor versions) {
        StackedForward forward = new StackedForward(trace, versions.shape().extent(0));
        forward.stacks[node.index()] = versions;
        for (Node next : trace.graph().nodes()) {
            if (next.op().isPresent() && forward.depends(next)) {
                Optional<Tensor> stack = forward.apply(next.op().get(), next);
                if (stack.isEmpty()) {
                    return Optional.empty();
                }
                forward.stacks[next.index()] = stack.get();
            }
        }
        Tensor out = forward.stacks[trace.graph().output().index()];
        return Optional.ofNullable(out);
    }

    private boolean depends(Node node) {
        return trace.graph().operands(node).stream()
                .anyMatch(edge -> stacks[edge.from().index()] != null);
    }

    private Optional<Tensor> apply(Op op, Node node) {
        List<Tensor> operands = new ArrayList<>();
        for (Operand operand : node.operands()) {
            operands.add(
                    switch (operand) {
                        case Operand.Value(Node from) ->
                            stacks[from.index()] != null ? stacks[from.index()] : trace.value(from);
                        case Operand.Constant constant -> constant.value();
                    });
        }
        Tensor first = operands.getFirst();
        return switch (op) {
            case Broadcast copy -> Optional.of(copied(first, copy));
            case Reshape reshape -> Optional.of(first.reshape(behind(reshape.target())));
            case Transpose transpose -> Optional.of(first.transpose(permuted(transpose.permutation())));
            case Sum sum -> Optional.of(first.sum(behind(sum.axes()), sum.keepDims()));
            case Mean mean -> Optional.of(first.mean(behind(mean.axes()), mean.keepDims()));
            case Var variance ->
                Optional.of(first.variance(behind(variance.axes()), variance.keepDims(), variance.ddof()));
            case MatrixProduct product -> product(operands);
            default -> Optional.of(op.forward(operands));
        };
    }

    /// A vector's product would take the new axis for one of its own.
    private Optional<Tensor> product(List<Tensor> operands) {
        boolean isMatrix = operands.stream().allMatch(operand -> operand.rank() >= 2)
                && operands.getFirst().rank() + operands.getLast().rank() >= 5;
        return isMatrix ? Optional.of(operands.getFirst().matmul(operands.getLast())) : Optional.empty();
    }

    private Tensor copied(Tensor stack, Broadcast copy) {
        List<Integer> aligned = new ArrayList<>(List.of(count));
        for (int k = copy.from().rank(); k < copy.target().rank(); k++) {
            aligned.add(1);
        }
        aligned.addAll(copy.from().extents());
        return stack.reshape(new Shape(aligned)).broadcastTo(behind(copy.target()));
    }

    private Shape behind(Shape shape) {
        List<Integer> extents = new ArrayList<>(List.of(count));
        extents.addAll(shape.extents());
        return new Shape(extents);
    }

    private static List<Integer> behind(List<Integer> axes) {
        return axes.stream().map(axis -> axis + 1).toList();
    }

    private static List<Integer> permuted(List<Integer> permutation) {
        List<Integer> all = new ArrayList<>(List.of(0));
        all.addAll(behind(permutation));
        return all;
    }
}
