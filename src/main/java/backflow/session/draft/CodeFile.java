package backflow.session.draft;

import backflow.numpy.syntax.SourceText;
import backflow.session.SafeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Code in files: Python's own, and the code cells of notebooks.
public final class CodeFile {
    /// Notebooks hold pictures beside the code.
    private static final int LONGEST_NOTEBOOK = 50_000_000;

    private CodeFile() {}

    /// Reads a file, no more of it than it may be long.
    ///
    /// @return where its code comes from; the code is what is saved there
    /// @throws IOException if there is no such file, or it cannot be read
    /// @throws backflow.numpy.syntax.DialectException if it is no text, or no notebook
    public static Origin read(Path path) throws IOException {
        String name = path.getFileName().toString();
        boolean isNotebook = Origin.isNotebook(path);
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes((isNotebook ? LONGEST_NOTEBOOK : SourceText.LONGEST) + 1);
        }
        String text = isNotebook
                ? new Notebook(name).code(bytes)
                : SourceText.decode(name, bytes).text();
        return new Origin(name, Optional.of(path), text);
    }

    /// Writes a text to a file, whole or not at all.
    ///
    /// @return where the text is now
    public static Origin write(Path path, String text) throws IOException {
        SafeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
        return new Origin(path.getFileName().toString(), Optional.of(path), text);
    }
}
