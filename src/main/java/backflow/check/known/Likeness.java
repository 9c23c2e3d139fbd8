package backflow.check.known;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Whether two arrays hold the same numbers, up to a factor and up to the shapes that NumPy lets pass for each other.
public final class Likeness {
    /// How far numbers may lie apart that are the same but for rounding, relative to the largest.
    public static final double TOLERANCE = 1e-8;

    private Likeness() {}

    /// Returns whether an array is zero but for rounding.
    ///
    /// @param scale how large its numbers could be
    public static boolean isZero(Tensor value, double scale) {
        return largest(value) <= 1e-11 * scale;
    }

    /// Returns the largest magnitude, NaN if a number is NaN.
    public static double largest(Tensor value) {
        double largest = 0;
        for (int i = 0; i < value.size(); i++) {
            largest = Math.max(largest, Math.abs(value.at(i)));
        }
        return largest;
    }

    /// Tells whether two arrays of one shape hold the same numbers but for rounding.
    public static boolean isSame(Tensor one, Tensor other) {
        if (!one.shape().equals(other.shape()) || one.size() == 0) {
            return false;
        }
        double band = TOLERANCE * largest(other);
        for (int i = 0; i < one.size(); i++) {
            if (!(Math.abs(one.at(i) - other.at(i)) <= band)) {
                return false;
            }
        }
        return band > 0;
    }

    /// Tells whether shapes differ at most in axes of length 1.
    public static boolean isSameShape(Shape one, Shape other) {
        return one.equals(other) || squeezed(one).equals(squeezed(other));
    }

    static List<Integer> squeezed(Shape shape) {
        List<Integer> extents = new ArrayList<>(shape.extents());
        extents.removeIf(extent -> extent == 1);
        return extents;
    }
}
