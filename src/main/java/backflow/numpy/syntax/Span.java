package backflow.numpy.syntax;

/// A piece of a source text: offsets from `start` up to but without `end`, and the place where it begins.
///
/// @param start offset of the first character, from 0, in UTF-16 units of the normalised text
/// @param end offset behind the last character
/// @param line line of the first character, from 1
/// @param column column of the first character, from 1, in code points
public record Span(int start, int end, int line, int column) {
    /// The beginning of a text.
    public static final Span START = new Span(0, 0, 1, 1);

    /// Returns the span from the beginning of this one to the end of `last`.
    public Span to(Span last) {
        return new Span(start, Math.max(end, last.end), line, column);
    }

    /// Tells whether `other` lies within this span.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
