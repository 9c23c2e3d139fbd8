package backflow.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /// Remembers. The new file is written beside the old one and then moved over it.
    ///
    /// @return whether it could be written
    public boolean write(Preferences preferences) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = Files.createTempFile(folder, "preferences", ".new");
            try (var writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                PreferenceText.of(preferences).entries().store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
