package backflow.numpy.interpreter;

import java.util.function.BooleanSupplier;

/// What a run may use up before it is ended.
///
/// @param steps statements and expressions carried out
/// @param depth levels of expressions, blocks and calls inside one another
/// @param elements numbers that arrays are made of, over all arrays, and steps of arithmetic in units of sixteen
/// @param cancelled asked now and then, whether nobody waits for the result any more
public record Limits(int steps, int depth, long elements, BooleanSupplier cancelled) {
    /// Generous enough for every honest program on small arrays, and reached within two seconds by every other.
    public static final Limits STANDARD = new Limits(5_000_000, 400, 1L << 27, () -> false);

    /// Returns these limits for a run that can be cancelled.
    public Limits cancelledBy(BooleanSupplier cancel) {
        return new Limits(steps, depth, elements, cancel);
    }
}
