package backflow.session.draft;

import backflow.session.SafeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The file that the code stays in when the program ends, saved or not.
///
/// Like preferences, one that cannot be read counts as none, and one that cannot be written stays as it was.
public final class DraftFile {
    private static final String NAME = "name";
    private static final String FILE = "file";
    private static final String SAVED = "saved";
    private static final String TEXT = "text";

    private final Path file;

    private DraftFile(Path file) {
        this.file = file;
    }

    /// Returns the file in a folder.
    public static DraftFile in(Path folder) {
        return new DraftFile(folder.resolve("draft.properties"));
    }

    /// What is kept.
    ///
    /// @param origin where the text came from
    /// @param text the text as it was left
    public record Kept(Origin origin, String text) {}

    /// Returns what was kept; nothing written is what it was at first.
    public Kept read() {
        Properties entries = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            entries.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return new Kept(Origin.NONE, "");
        }
        Origin origin = new Origin(
                entries.getProperty(NAME, ""),
                Optional.of(entries.getProperty(FILE, ""))
                        .filter(path -> !path.isEmpty())
                        .map(Path::of),
                entries.getProperty(SAVED, ""));
        return new Kept(origin, entries.getProperty(TEXT, ""));
    }

    /// Keeps a text.
    ///
    /// @return whether it could be written
    public boolean write(Kept kept) {
        Properties entries = new Properties();
        entries.setProperty(NAME, kept.origin().name());
        kept.origin().file().ifPresent(path -> entries.setProperty(FILE, path.toString()));
        entries.setProperty(SAVED, kept.origin().saved());
        entries.setProperty(TEXT, kept.text());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var text = new StringWriter();
            entries.store(text, null);
            SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
