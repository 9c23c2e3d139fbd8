package backflow.trace;

import backflow.tensor.Tensor;
import java.util.List;

/// How much of a node's gradient has come back. None is not zero.
public sealed interface GradientState {
    /// Nothing has arrived yet.
    record None() implements GradientState {}

    /// Some contributions have arrived, and others will.
    ///
    /// @param total their sum so far
    /// @param contributions those that have arrived, in their order
    /// @param expected how many there will be
    record Partial(Tensor total, List<Tensor> contributions, int expected) implements GradientState {}

    /// All have arrived.
    ///
    /// @param total their sum: the gradient
    /// @param contributions all of them, in their order
    record Complete(Tensor total, List<Tensor> contributions) implements GradientState {}
}
