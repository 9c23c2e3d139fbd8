package backflow.numpy.array;

import org.jspecify.annotations.Nullable;

/// One part of what stands in the square brackets behind an array.
public sealed interface Index {
    /// `None` or `np.newaxis`.
    Index NEW_AXIS = new NewAxis();

    /// `...`
    Index ELLIPSIS = new Ellipsis();

    /// `:`
    Index WHOLE = new Slice(null, null, null);

    /// A whole number; a negative one counts from the end.
    record At(long position) implements Index {}

    /// `lower:upper:step`, null where a part is not written or `None`.
    record Slice(
            @Nullable Long lower,
            @Nullable Long upper,
            @Nullable Long step) implements Index {}

    /// An array or a list, of integers or of truth values.
    record Elements(NdArray places) implements Index {}

    /// Puts in an axis of extent 1.
    record NewAxis() implements Index {}

    /// Stands for every axis that is not named.
    record Ellipsis() implements Index {}
}
