package backflow.check;

import backflow.tensor.Tensor;

/// A loss that is read from the output alone: each number of the output times its weight, added up. Its gradient with
/// respect to the output is the weights, whatever the backward pass does.
///
/// @param weights in the output's shape
record Loss(Tensor weights) {
    /// Reads the loss. What is added up here are outputs, as every loss does; no gradient is.
    double of(Tensor output) {
        return output.times(weights).sum(output.shape().allAxes(), false).item();
    }

    /// Returns how large the loss is before its parts cancel, which tells how exactly it can be read.
    double size(Tensor output) {
        double size = 0;
        for (int k = 0; k < output.size(); k++) {
            size += Math.abs(output.at(k) * weights.at(k));
        }
        return size;
    }
}
