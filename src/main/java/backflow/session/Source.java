package backflow.session;

import backflow.numpy.Program;
import backflow.numpy.Setup;
import java.nio.file.Path;
import java.util.Optional;

/// A forward pass that can be opened, and where it comes from.
///
/// @param name an example's name, or the name of the file
/// @param program the function that is traced
/// @param file the file that it was read from; empty for an example
public record Source(String name, Program program, Optional<Path> file) {
    /// Returns what a person calls it: the title that its text begins with, or its name.
    public String title() {
        String title = program.header().title();
        return file.isPresent() || title.isEmpty() ? name : title;
    }

    /// Runs the source forward and back, and writes its backward listing.
    ///
    /// @throws backflow.numpy.SetupException if something is given that the source does not have
    /// @throws backflow.numpy.syntax.DialectException if the code cannot be run on the data
    public Document run(Setup setup) {
        return Document.of(this, program.run(setup));
    }
}
