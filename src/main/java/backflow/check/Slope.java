package backflow.check;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// How steeply a loss moves with one number, from nudges of it alone.
///
/// @param value the slope
/// @param least the least slope that may be called right: less than the value only where the loss has a kink
/// @param most the greatest one
/// @param doubt how far off the slope may be, since losses are read with rounding errors
record Slope(double value, double least, double most, double doubt) {
    private static final double[] LADDER = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e1, 1e2};
    private static final double ROUNDING = 16 * Math.ulp(1.0);
    private static final double STEADY = 1e-6;
    private static final double UNSTEADY = 1e-3;
    private static final double KINK = 0.75;
    private static final double NEAR = 64;

    /// Measures a slope.
    ///
    /// A nudge that is too large sees the bend of the loss, one that is too small nothing but rounding. So
    /// nudges of several sizes are tried, beginning with `first`, until half the nudge gives the same slope.
    /// The gradient that is checked has no say in that.
    ///
    /// @param loss the loss when the number is moved by its argument
    /// @param unmoved the loss when it is not
    /// @param first the size of the first nudge
    /// @param size how large the loss is before its parts cancel
    static Slope of(DoubleUnaryOperator loss, double unmoved, double first, double size) {
        Slope best = new Slope(Double.NaN, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
        for (double times : LADDER) {
            double h = first * times;
            Sides whole = Sides.of(loss, unmoved, h);
            Sides half = Sides.of(loss, unmoved, h / 2);
            double rounding = ROUNDING * size / h;
            Slope slope = half.extrapolated(whole, rounding);
            if (Math.abs(whole.slope() - half.slope()) <= STEADY * Math.abs(half.slope()) + rounding) {
                return half.isKink(whole, rounding)
                        ? near(loss, unmoved, h / NEAR, half, NEAR * rounding).orElse(slope)
                        : slope;
            }
            best = slope.doubt < best.doubt ? slope : best;
        }
        return best;
    }

    /// Returns the slopes on both sides of what looks like a kink, if from near it still does.
    private static Optional<Slope> near(
            DoubleUnaryOperator loss, double unmoved, double h, Sides farther, double rounding) {
        Sides near = Sides.of(loss, unmoved, h);
        return near.isKink(farther, rounding) ? Optional.of(near.kink(rounding)) : Optional.empty();
    }

    /// Returns whether the slope is known well enough to call a gradient right or wrong.
    boolean isKnown() {
        return Double.isFinite(value) && doubt < Double.POSITIVE_INFINITY;
    }

    /// The slopes before and behind a place.
    private record Sides(double below, double above) {
        static Sides of(DoubleUnaryOperator loss, double unmoved, double h) {
            return new Sides((unmoved - loss.applyAsDouble(-h)) / h, (loss.applyAsDouble(h) - unmoved) / h);
        }

        double slope() {
            return (below + above) / 2;
        }

        private double gap() {
            return Math.abs(above - below);
        }

        /// A bend becomes half as sharp with half the nudge; a kink stays as it is, however near one looks.
        boolean isKink(Sides whole, double rounding) {
            return gap() > KINK * whole.gap() && gap() > UNSTEADY * (Math.abs(below) + Math.abs(above)) + 4 * rounding;
        }

        Slope kink(double rounding) {
            double slack = STEADY * gap() + rounding;
            return new Slope(slope(), Math.min(below, above) - slack, Math.max(below, above) + slack, rounding);
        }

        /// The error of a slope falls with the square of the nudge, so two slopes tell a better one.
        ///
        /// @see <a href="https://en.wikipedia.org/wiki/Richardson_extrapolation">Richardson extrapolation</a>
        Slope extrapolated(Sides whole, double rounding) {
            double change = slope() - whole.slope();
            double value = slope() + change / 3;
            boolean isVague = Math.abs(change) > UNSTEADY * Math.abs(value) + rounding;
            double doubt = isVague ? Double.POSITIVE_INFINITY : Math.abs(change) + rounding;
            return new Slope(value, value, value, doubt);
        }
    }
}
