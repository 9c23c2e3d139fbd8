package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() {
        PreferenceFile file = PreferenceFile.in(folder.resolve("deep").resolve("er"));
        Preferences preferences = new Preferences(Optional.of(Theme.DARK), 1400.5, 900, true, "affine");
        assertThat(file.write(preferences)).isTrue();
        assertThat(file.read()).isEqualTo(preferences);
    }

    @Test
    void nothingBesideTheFileIsLeftBehind() throws IOException {
        PreferenceFile.in(folder).write(Preferences.INITIAL);
        PreferenceFile.in(folder).write(Preferences.INITIAL);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void withoutAFileEverythingIsAsInitially() {
        assertThat(PreferenceFile.in(folder).read()).isEqualTo(Preferences.INITIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=wide\nheight=-3\ntheme=plaid\nmaximized=perhaps",
                "width=NaN\nheight=Infinity",
                "\\u00zz",
                "width=1\nheight=1"
            })
    void whatCannotBeReadIsIgnored(String text) throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), text);
        Preferences read = PreferenceFile.in(folder).read();
        assertThat(read.theme()).isEmpty();
        assertThat(read.width()).isBetween(1000.0, 20_000.0);
        assertThat(read.height()).isBetween(700.0, 20_000.0);
        assertThat(read.maximized()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenLosesNothingElse() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        assertThat(PreferenceFile.in(inTheWay).write(Preferences.INITIAL)).isFalse();
    }

    @Test
    void everySystemHasItsCustom() {
        assertThat(PreferenceFolder.of("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".config/backflow"));
        assertThat(PreferenceFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ada"), HOME))
                .isEqualTo(Path.of("/etc/ada/backflow"));
        assertThat(PreferenceFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "relative"), HOME))
                .isEqualTo(HOME.resolve(".config/backflow"));
        assertThat(PreferenceFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Preferences/backflow"));
        assertThat(PreferenceFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/backflow"));
    }
}
