package backflow.graph;

import java.util.OptionalInt;

/// Where a node comes from in the source.
///
/// @param stage the number of the stage that its statement belongs to; none for inputs and lines before the first stage
/// @param line the line of its statement, from 1
public record Place(OptionalInt stage, int line) {
    /// Returns a place in no stage.
    public static Place line(int line) {
        return new Place(OptionalInt.empty(), line);
    }

    /// Returns a place in a numbered stage.
    public static Place stage(int stage, int line) {
        return new Place(OptionalInt.of(stage), line);
    }
}
