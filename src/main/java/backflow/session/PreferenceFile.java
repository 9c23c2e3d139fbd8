package backflow.session;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/// The file that preferences are kept in.
///
/// A program must open with whatever it finds here, and close whether or not it can write: a file that cannot be read
/// counts as none, and one that cannot be written stays as it was.
public final class PreferenceFile {
    private final Path file;

    PreferenceFile(Path file) {
        this.file = file;
    }

    /// Returns the file of the person who runs this process.
    public static PreferenceFile ofThisPerson() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return in(PreferenceFolder.of(System.getProperty("os.name", ""), System.getenv(), home));
    }

    /// Returns the file in a folder.
    public static PreferenceFile in(Path folder) {
        return new PreferenceFile(folder.resolve("preferences.properties"));
    }

    /// Returns what is remembered.
    public Preferences read() {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Preferences.INITIAL;
        }
        return new PreferenceText(properties).preferences();
    }

    /// Returns the folder that it stands in; it need not exist.
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), file::toString);
    }

    /// Remembers. The new file is written beside the old one and then moved over it.
    ///
    /// @return whether it could be written
    public boolean write(Preferences preferences) {
        try {
            Files.createDirectories(folder());
            var text = new StringWriter();
            PreferenceText.of(preferences).entries().store(text, null);
            SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
