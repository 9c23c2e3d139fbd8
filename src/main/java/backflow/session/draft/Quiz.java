package backflow.session.draft;

import java.util.OptionalInt;

/// A sample mistake that somebody looks at before the answer, and after.
///
/// @param sample the sample
/// @param isRevealed whether the answer may be seen
/// @param guess the line that was guessed, if one was
public record Quiz(Sample sample, boolean isRevealed, OptionalInt guess) {
    /// Returns a quiz that was just begun.
    static Quiz of(Sample sample) {
        return new Quiz(sample, false, OptionalInt.empty());
    }

    /// Returns the quiz with its answer seen.
    public Quiz revealed() {
        return new Quiz(sample, true, guess);
    }

    /// Returns the quiz with a line guessed, and its answer seen.
    public Quiz guessed(int line) {
        return new Quiz(sample, true, OptionalInt.of(line));
    }

    /// Returns whether the guess is the first wrong line.
    public boolean isRight() {
        return guess.equals(OptionalInt.of(sample.line()));
    }
}
