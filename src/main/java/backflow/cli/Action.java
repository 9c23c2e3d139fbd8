package backflow.cli;

import java.io.IOException;

/// What a command does once its options have been read.
interface Action {
    /// Does it, and says how it ended.
    ///
    /// @throws IOException if the console cannot be written to
    Exit run(Console console) throws IOException;
}
