package backflow.trace;

import backflow.op.Code;
import backflow.op.SymbolicShape;
import backflow.tensor.Tensor;

/// What is handed to an op while it is recorded: a value on the tape, or a constant.
public sealed interface Argument permits Traced, Argument.Constant {
    Tensor value();

    SymbolicShape symbols();

    /// A value that no gradient flows to.
    ///
    /// @param code how the source writes it; in NumPy source it may read symbols such as `N` and scalar parameters
    record Constant(Tensor value, Code code) implements Argument {
        @Override
        public SymbolicShape symbols() {
            return SymbolicShape.of(value.shape());
        }
    }
}
