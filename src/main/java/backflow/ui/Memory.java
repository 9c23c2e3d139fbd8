package backflow.ui;

import backflow.numpy.Examples;
import backflow.session.Appearance;
import backflow.session.Document;
import backflow.session.PreferenceFile;
import backflow.session.Preferences;
import backflow.session.Session;
import backflow.session.WindowSize;
import backflow.session.draft.DraftFile;
import java.util.Optional;
import javafx.stage.Stage;

/// How the window was left, and how it is left.
final class Memory {
    private final PreferenceFile preferenceFile;
    private final DraftFile draftFile;
    private final Preferences before;

    Memory(PreferenceFile preferenceFile) {
        this.preferenceFile = preferenceFile;
        draftFile = DraftFile.in(preferenceFile.folder());
        before = preferenceFile.read();
    }

    WindowSize window() {
        return before.window();
    }

    Optional<Boolean> motion() {
        return before.motion();
    }

    DraftFile draft() {
        return draftFile;
    }

    /// Returns the example that was open last.
    String lastExample() {
        String last = before.example();
        return Examples.names().contains(last) ? last : Preferences.INITIAL.example();
    }

    /// Makes everything as it was.
    void takeOver(Session session, Appearance appearance) {
        appearance.themeProperty().set(before.theme());
        appearance.textSizeProperty().set(before.textSize());
        appearance.panesProperty().set(before.panes());
        appearance.modeProperty().set(before.mode());
        session.viewProperty().set(before.view());
        session.speedProperty().set(before.speed());
    }

    /// Remembers how everything is.
    void keep(Session session, Appearance appearance, Optional<Boolean> motion, Stage stage) {
        preferenceFile.write(new Preferences(
                session.document()
                        .map(Document::source)
                        .filter(source ->
                                source.file().isEmpty() && Examples.names().contains(source.name()))
                        .map(source -> source.name())
                        .orElse(before.example()),
                size(stage),
                appearance.themeProperty().get(),
                appearance.textSize(),
                appearance.panes(),
                session.view(),
                session.speedProperty().get(),
                motion,
                appearance.mode()));
    }

    /// A window that fills the screen goes back to the size that it had before.
    private WindowSize size(Stage stage) {
        WindowSize last = before.window();
        return stage.isMaximized()
                ? new WindowSize(last.width(), last.height(), true)
                : new WindowSize(stage.getScene().getWidth(), stage.getScene().getHeight(), false);
    }
}
