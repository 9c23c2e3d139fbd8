package backflow.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// What a call of the program comes to.
public sealed interface Outcome {
    /// A command has run, or was refused.
    record Ended(Exit exit) implements Outcome {}

    /// The window is to be opened.
    ///
    /// @param file what it opens; it exists and its kind is known
    /// @param step where the playhead is to stand
    record Window(Optional<Path> file, OptionalInt step) implements Outcome {}
}
