package backflow.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version that the build wrote beside the program.
public final class Version {
    private Version() {}

    /// Returns the version of this program, such as `0.1.0`.
    public static String current() {
        try (var stream = Version.class.getResourceAsStream("/backflow/version.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(stream, "version.properties is part of every build"));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
