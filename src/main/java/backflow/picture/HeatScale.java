package backflow.picture;

import backflow.tensor.Tensor;

/// Turns the numbers of an array into colours: symmetric about zero, so that zero always looks alike.
///
/// @param largest the magnitude of the strongest colour; a larger one is clipped
/// @param kind which pair of hues is used
public record HeatScale(double largest, Kind kind) {

    /// The least share of a hue in a cell that is not zero, so that its sign can be seen.
    private static final double LEAST = 0.06;

    /// What the numbers are.
    public enum Kind {
        VALUE(Role.HEAT_VALUE_POSITIVE, Role.HEAT_VALUE_NEGATIVE),
        GRADIENT(Role.HEAT_GRADIENT_POSITIVE, Role.HEAT_GRADIENT_NEGATIVE);

        private final Role positive;
        private final Role negative;

        Kind(Role positive, Role negative) {
            this.positive = positive;
            this.negative = negative;
        }
    }

    /// Returns the scale on which the largest finite magnitude of `array` has the strongest colour.
    public static HeatScale of(Kind kind, Tensor array) {
        return new HeatScale(largest(array), kind);
    }

    /// Returns the largest finite magnitude of an array; 0 if there is none.
    static double largest(Tensor array) {
        var largest = 0.0;
        for (var i = 0; i < array.size(); i++) {
            var magnitude = Math.abs(array.at(i));
            largest = magnitude < Double.POSITIVE_INFINITY ? Math.max(largest, magnitude) : largest;
        }
        return largest;
    }

    /// Returns the colour of a cell.
    public Paint paint(double value) {
        return strengthPaint(strength(value));
    }

    /// Returns where `value` stands on the scale: −1…1, NaN if the value is not finite.
    public double strength(double value) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        return largest == 0 ? 0 : Math.clamp(value / largest, -1, 1);
    }

    /// Tells whether `value` is finite but off the scale.
    public boolean clips(double value) {
        return Double.isFinite(value) && Math.abs(value) > largest;
    }

    /// Returns the colour of a strength: −1…1, or NaN.
    Paint strengthPaint(double strength) {
        if (Double.isNaN(strength)) {
            return Paint.of(Role.HEAT_NOT_FINITE);
        }
        if (strength == 0) {
            return Paint.of(Role.HEAT_ZERO);
        }
        var hue = strength > 0 ? kind.positive : kind.negative;
        return new Paint.Mix(Role.HEAT_ZERO, hue, LEAST + (1 - LEAST) * Math.abs(strength));
    }
}
