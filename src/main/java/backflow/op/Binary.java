package backflow.op;

import backflow.tensor.Shape;
import java.util.List;

/// An op on two operands that are combined entry by entry.
public sealed interface Binary extends Op permits Add, Divide, Maximum, Multiply, Power, Subtract {
    @Override
    default List<Shape> stretched(List<Shape> inputs) {
        Shape common = inputs.get(0).broadcast(inputs.get(1));
        return List.of(common, common);
    }

    @Override
    default IndexRule indices(List<Shape> inputs) {
        int rank = Math.max(inputs.get(0).rank(), inputs.get(1).rank());
        List<Integer> letters = IndexRule.letters(0, rank);
        // A constant operand is not stretched; its axes are the last ones.
        return new IndexRule(
                inputs.stream()
                        .map(shape -> letters.subList(rank - shape.rank(), rank))
                        .toList(),
                letters);
    }
}
