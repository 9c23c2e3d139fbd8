package backflow.session.draft;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a text came from.
///
/// @param name what a person calls it
/// @param file the file that it was read from; empty for what was pasted, and for samples
/// @param saved the text as it is there
public record Origin(String name, Optional<Path> file, String saved) {
    /// How the names of notebooks end.
    public static final String NOTEBOOK = ".ipynb";

    /// How the names of Python's files end.
    public static final String PYTHON = ".py";

    /// Nothing was opened.
    public static final Origin NONE = new Origin("", Optional.empty(), "");

    /// Returns the file that the text can be written back to: of a notebook only the code was read.
    public Optional<Path> writable() {
        return file.filter(path -> !isNotebook(path));
    }

    static boolean isNotebook(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(NOTEBOOK);
    }

    /// Returns the origin of a text that was just written.
    Origin saved(String text) {
        return new Origin(name, file, text);
    }
}
