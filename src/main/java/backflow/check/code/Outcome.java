package backflow.check.code;

import backflow.check.known.Likeness;
import backflow.tensor.Tensor;
import java.util.Optional;

/// One result of a function beside what it should be.
///
/// @param name what the result is: `dx`
/// @param actual what came; none where the code stopped or returned something else
/// @param expected what should have come
/// @param scale how large numbers of this sort are, should the expected ones vanish
record Outcome(String name, Optional<Tensor> actual, Tensor expected, double scale) {
    /// Right code comes within 1e-9 of the exact gradients; the least real mistake is 1e-6 off.
    private static final double BAND = 1e-7;

    private static final double VANISHING = 1e-3;
    private static final double FLOOR = 1e-8;

    boolean isRight() {
        if (actual.isEmpty() || !Likeness.isSameShape(actual.get().shape(), expected.shape())) {
            return false;
        }
        double band = BAND * Math.max(Likeness.largest(expected), VANISHING * scale);
        for (int i = 0; i < expected.size(); i++) {
            double a = actual.get().at(i);
            double b = expected.at(i);
            if (!(Math.abs(a - b) <= band) && !(a == b) && !(Double.isNaN(a) && Double.isNaN(b))) {
                return false;
            }
        }
        return true;
    }

    /// Returns whether the shape is the expected one but for axes of length 1.
    boolean hasShape() {
        return actual.isPresent() && Likeness.isSameShape(actual.get().shape(), expected.shape());
    }

    /// Returns the largest |a − b| / max(1e-8, |a| + |b|); infinite where the shapes differ.
    double error() {
        if (!hasShape()) {
            return Double.POSITIVE_INFINITY;
        }
        double error = 0;
        for (int i = 0; i < expected.size(); i++) {
            double a = actual.orElseThrow().at(i);
            double b = expected.at(i);
            if (a != b) {
                double relative = Math.abs(a - b) / Math.max(FLOOR, Math.abs(a) + Math.abs(b));
                error = Double.isNaN(relative) ? Double.POSITIVE_INFINITY : Math.max(error, relative);
            }
        }
        return error;
    }
}
