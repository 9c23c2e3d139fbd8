package backflow.op;

import backflow.tensor.Shape;
import java.util.List;

/// An op on one operand, entry by entry.
public sealed interface Unary extends Op permits Exp, Log, Negate, Reciprocal, Sqrt, Square {
    @Override
    default IndexRule indices(List<Shape> inputs) {
        return IndexRule.elementwise(1, inputs.getFirst().rank());
    }
}
