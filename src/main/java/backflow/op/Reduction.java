package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// An op that sums or averages along axes. Its VJP is a copy along those axes.
public sealed interface Reduction extends Op permits Mean, Sum, Var {
    /// Returns the axes that are reduced: ascending, none negative.
    List<Integer> axes();

    /// Returns whether the reduced axes stay, with length 1.
    boolean keepDims();

    @Override
    default IndexRule indices(List<Shape> inputs) {
        int rank = inputs.getFirst().rank();
        List<Integer> output = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            if (!axes().contains(axis)) {
                output.add(axis);
            } else if (keepDims()) {
                output.add(rank + axis);
            }
        }
        return new IndexRule(List.of(IndexRule.letters(0, rank)), output);
    }

    /// Lays a tensor of the output's shape down along the reduced axes again, as a view.
    default Tensor spread(Tensor reduced, Shape input) {
        return reduced.reshape(input.reduce(axes(), true)).broadcastTo(input);
    }

    /// Returns an expression of the output's shape with its axes where they broadcast against the input.
    default Code aligned(Code reduced) {
        return keepDims() ? reduced : AxesCode.expanded(reduced, axes());
    }
}
