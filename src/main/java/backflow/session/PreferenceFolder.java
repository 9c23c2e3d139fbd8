package backflow.session;

import java.nio.file.Path;
import java.util.Map;

/// Where a program keeps what it remembers about a person, by the custom of each system.
final class PreferenceFolder {
    private static final String NAME = "backflow";

    private PreferenceFolder() {}

    /// Returns the folder; it need not exist.
    ///
    /// @param system the name of the operating system, as Java gives it
    /// @param environment the variables of the process
    /// @param home the person's home folder
    /// @see <a href="https://specifications.freedesktop.org/basedir/latest/">XDG Base Directory Specification</a>
    static Path of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Preferences").resolve(NAME);
        }
        return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        // The specification asks to ignore a path that is not absolute.
        return (named.isAbsolute() ? named : usual).resolve(NAME);
    }
}
