package backflow.check;

/// Whether a gradient is what nudges say, over all numbers that were nudged.
///
/// @param verdict the worst of all
/// @param error the largest |a − b| / max(1e-8, |a| + |b|); 0 where all gradients vanish, which have none
/// @param difference the largest |a − b|
public record Agreement(Verdict verdict, double error, double difference) {
    /// Errors up to here are those of rounding; a wrong gradient is far above.
    public static final double BAND = 1e-5;

    /// What is known before the first nudge.
    static final Agreement UNTRIED = new Agreement(Verdict.RIGHT, 0, 0);

    private static final double FLOOR = 1e-8;

    /// What can be said of a gradient; the later the worse.
    public enum Verdict {
        RIGHT,
        /// Nothing can be said: the gradient or the loss is not a number, or the loss cannot be read exactly enough.
        UNKNOWN,
        WRONG
    }

    /// Holds one number of a gradient against a slope.
    static Agreement of(double gradient, Slope slope) {
        double difference = Math.abs(gradient - slope.value());
        if (!Double.isFinite(gradient) || !slope.isKnown()) {
            return new Agreement(Verdict.UNKNOWN, Double.NaN, difference);
        }
        double error = relativeError(gradient, slope.value());
        if (error <= BAND) {
            return new Agreement(Verdict.RIGHT, error, difference);
        }
        // Where the gradient vanishes, or the loss has a kink, the relative error says nothing.
        boolean isWithin = slope.least() <= gradient && gradient <= slope.most();
        return isWithin || difference <= slope.doubt()
                ? new Agreement(Verdict.RIGHT, 0, difference)
                : new Agreement(Verdict.WRONG, error, difference);
    }

    /// Returns what can be said of both.
    Agreement and(Agreement other) {
        return new Agreement(
                verdict.compareTo(other.verdict) >= 0 ? verdict : other.verdict,
                Math.max(error, other.error),
                Math.max(difference, other.difference));
    }

    public boolean isRight() {
        return verdict == Verdict.RIGHT;
    }

    private static double relativeError(double a, double b) {
        return Math.abs(a - b) / Math.max(FLOOR, Math.abs(a) + Math.abs(b));
    }
}
