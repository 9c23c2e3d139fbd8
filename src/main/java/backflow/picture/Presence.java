package backflow.picture;

/// How much of an array is seen on its card, and how it comes or goes.
sealed interface Presence {

    /// It is not there yet, which is not zero.
    record Absent() implements Presence {}

    record Whole() implements Presence {}

    /// All of it comes at once.
    ///
    /// @param t how far that is, 0 to 1
    record Appearing(double t) implements Presence {}

    /// One line settles after another, each from the place of the line before it.
    ///
    /// @param t how far that is, 0 to 1
    record Settling(Lines lines, double t) implements Presence {}

    /// One line after another goes into a sum and leaves its ghost; in the end all are back.
    ///
    /// @param t how far that is, 0 to 1
    record Gathered(Lines lines, double t) implements Presence {}

    /// Tells whether the array is coming or going.
    default boolean isMoving() {
        return !(this instanceof Absent || this instanceof Whole);
    }

    /// Tells whether the array is there, or on its way.
    default boolean isThere() {
        return !(this instanceof Absent);
    }
}
