package backflow.ui.closeup;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of the close-up in a real window, opened anew for each.
abstract class CloseUpInWindow {
    CloseUpUnderTest closeUp;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        closeUp = new CloseUpUnderTest(folder);
    }

    @AfterEach
    void close() {
        closeUp.close();
    }
}
