package backflow.op;

import java.util.List;

/// What the NumPy source of a VJP may refer to: the place of one op in a listing.
///
/// @param upstream the gradient of the loss with respect to the op's output
/// @param inputs the op's operands
/// @param output the op's own result
/// @param inputShapes the operands' symbolic shapes
/// @param outputShape the result's symbolic shape
public record Site(
        Code upstream, List<Code> inputs, Code output, List<SymbolicShape> inputShapes, SymbolicShape outputShape) {
    public Site {
        inputs = List.copyOf(inputs);
        inputShapes = List.copyOf(inputShapes);
    }

    Code input(int input) {
        return inputs.get(input);
    }

    SymbolicShape inputShape(int input) {
        return inputShapes.get(input);
    }
}
