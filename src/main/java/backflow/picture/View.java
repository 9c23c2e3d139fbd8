package backflow.picture;

/// How pictures are looked at: what changes the drawing, and no number.
///
/// @param notation how arrays are written
/// @param digits how many digits stand behind the point, 1 to 10
public record View(Notation notation, int digits) {
    /// The fewest digits.
    public static final int LEAST_DIGITS = 1;

    /// The most digits: a double has not many more to tell apart.
    public static final int MOST_DIGITS = 10;

    /// Shapes, and two digits.
    public static final View STANDARD = new View(Notation.SHAPES, 2);

    /// @throws IllegalArgumentException if the digits are out of range
    public View {
        if (digits < LEAST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("1 to 10 digits, not " + digits);
        }
    }

    /// How arrays are written.
    public enum Notation {
        /// With their shapes: `x (N, D)`.
        SHAPES,
        /// With their indices: `x[n,d]`.
        INDICES
    }

    /// Returns this view in another notation.
    public View in(Notation other) {
        return new View(other, digits);
    }

    /// Returns this view with so many digits, held within what there can be.
    public View withDigits(int wanted) {
        return new View(notation, Math.clamp(wanted, LEAST_DIGITS, MOST_DIGITS));
    }

    boolean showsIndices() {
        return notation == Notation.INDICES;
    }
}
