package backflow.check.known;

import backflow.tensor.Shape;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/// An array made ready to be compared with many others.
final class Sample {
    private final Tensor tensor;
    private final double[] numbers;
    private final List<Integer> squeezed;
    private final int top;

    Sample(Tensor tensor) {
        this.tensor = tensor;
        numbers = tensor.toArray();
        squeezed = Likeness.squeezed(tensor.shape());
        top = top(numbers);
    }

    boolean isNumber() {
        return numbers.length == 1;
    }

    private static int top(double[] numbers) {
        int top = 0;
        for (int i = 1; i < numbers.length; i++) {
            top = Math.abs(numbers[i]) > Math.abs(numbers[top]) ? i : top;
        }
        return top;
    }

    /// Returns the factor by which an array is a multiple of this one; empty where it is none.
    ///
    /// An array with axes of length 1 too many or too few passes, a transposed one, and one that would be stretched
    /// to the other's shape.
    OptionalDouble factor(Sample other) {
        if (other.numbers.length == 0 || numbers.length == 0) {
            return OptionalDouble.empty();
        }
        if (other.squeezed.equals(squeezed)) {
            return ratio(other.numbers);
        }
        if (other.numbers.length == numbers.length) {
            return isTurned(other) ? ratio(other.tensor.transpose().toArray()) : OptionalDouble.empty();
        }
        boolean isSmaller = other.numbers.length < numbers.length;
        boolean isNumber = !isSmaller && numbers.length == 1;
        if (isNumber || !isStretched(other, isSmaller)) {
            return OptionalDouble.empty();
        }
        return isSmaller
                ? ratio(other.tensor.broadcastTo(tensor.shape()).toArray())
                : new Sample(tensor.broadcastTo(other.tensor.shape())).ratio(other.numbers);
    }

    private boolean isTurned(Sample other) {
        Shape shape = other.tensor.shape();
        return shape.rank() == 2
                && tensor.rank() == 2
                && shape.extent(0) == tensor.shape().extent(1)
                && shape.extent(1) == tensor.shape().extent(0);
    }

    private boolean isStretched(Sample other, boolean isSmaller) {
        Shape large = isSmaller ? tensor.shape() : other.tensor.shape();
        Shape small = isSmaller ? other.tensor.shape() : tensor.shape();
        try {
            return small.rank() <= large.rank() && small.broadcast(large).equals(large);
        } catch (ShapeException _) {
            // Shapes that do not fit pass for nothing.
            return false;
        }
    }

    private OptionalDouble ratio(double[] value) {
        double largest = Math.abs(numbers[top]);
        double ratio = value[top] / numbers[top];
        if (!Double.isFinite(ratio) || ratio == 0) {
            return OptionalDouble.empty();
        }
        ratio = Math.abs(ratio - 1) < Likeness.TOLERANCE ? 1 : ratio;
        double band = Likeness.TOLERANCE * largest * Math.abs(ratio);
        for (int i = 0; i < numbers.length; i++) {
            if (!(Math.abs(value[i] - ratio * numbers[i]) <= band)) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(ratio);
    }
}
