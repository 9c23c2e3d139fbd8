package backflow.ui.check.editor;

/// What is said of a line, beside its number.
///
/// @param line the line's number, from 1
/// @param sign its sign
/// @param spoken what the sign means, in words
public record LineMark(int line, Sign sign, String spoken) {
    /// The sign beside a line.
    public enum Sign {
        RIGHT,
        WRONG,
        FOLLOWS
    }
}
