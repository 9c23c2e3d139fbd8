package backflow.ui;

import static backflow.ui.WindowUnderTest.fx;

import backflow.session.Document;
import backflow.session.PreferenceFile;
import backflow.session.Preferences;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test in a real window on the headless platform, opened anew for each with nothing remembered.
public abstract class WindowTest {
    @TempDir
    protected Path folder;

    protected WindowUnderTest window;

    @BeforeEach
    void openWindow() {
        window = new WindowUnderTest(folder, Optional.empty());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    protected final void reopen() {
        window.close();
        window = new WindowUnderTest(folder, Optional.empty());
    }

    /// Closes the window and returns what is remembered of it.
    protected final Preferences remembered() {
        window.close();
        return PreferenceFile.in(folder).read();
    }

    protected final void control(KeyCode key) {
        window.pressWith(KeyCode.CONTROL, key);
    }

    protected final Document document() {
        return fx(() -> window.session().document().orElseThrow());
    }
}
