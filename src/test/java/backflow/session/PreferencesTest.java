package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Theme;
import backflow.picture.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
        Preferences preferences = new Preferences(
                "affine",
                new WindowSize(1400.5, 900, true),
                Optional.of(Theme.CONTRAST),
                new TextSize(150),
                new Arrangement(OptionalDouble.of(0.6), 0.3, 0.2, Set.of(Pane.CODE, Pane.CLOSE_UP)),
                new View(View.Notation.INDICES, 4),
                2,
                Optional.of(false),
                Mode.CHECK);
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
        Preferences read = read(text);
        assertThat(read.theme()).isEmpty();
        assertThat(read.window().width()).isBetween(1000.0, 20_000.0);
        assertThat(read.window().height()).isBetween(700.0, 20_000.0);
        assertThat(read.window().maximized()).isFalse();
    }

    private Preferences read(String text) throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), text);
        return PreferenceFile.in(folder).read();
    }

    /// Each of these lines is nonsense, and none costs the theme beside it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.size=enormous",
                "text.size=99",
                "text.size=201",
                "text.size=112.5",
                "view.notation=hieroglyphs",
                "view.digits=0",
                "view.digits=11",
                "view.digits=NaN",
                "speed=-1",
                "speed=0",
                "speed=1e300",
                "panes.graph=1.5",
                "panes.graph=NaN",
                "panes.code=-0.3",
                "panes.code=0.9\npanes.why=0.9",
                "panes.folded=roof",
                "motion=perhaps",
                "mode=lessons",
                "panes.folded=graph code close-up why"
            })
    void anEntryWithoutSenseIsAsInitiallyAndCostsNoOther(String nonsense) throws IOException {
        Preferences initial = Preferences.INITIAL;
        assertThat(read(nonsense + "\ntheme=dark"))
                .isEqualTo(new Preferences(
                        initial.example(),
                        initial.window(),
                        Optional.of(Theme.DARK),
                        initial.textSize(),
                        initial.panes(),
                        initial.view(),
                        initial.speed(),
                        initial.motion(),
                        initial.mode()));
    }

    @Test
    void whatMakesSenseIsKeptBesideNonsense() throws IOException {
        Preferences read = read("text.size=200\nview.digits=many\npanes.folded=why roof\nspeed=0.5");
        assertThat(read.textSize()).isEqualTo(new TextSize(200));
        assertThat(read.view()).isEqualTo(View.STANDARD);
        assertThat(read.panes().folded()).containsExactly(Pane.WHY);
        assertThat(read.speed()).isEqualTo(0.5);
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
