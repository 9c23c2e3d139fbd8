package backflow.ui;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.session.Appearance;
import backflow.session.Document;
import backflow.session.Mode;
import backflow.session.Session;
import backflow.session.draft.Checker;
import backflow.session.draft.DraftFile;
import backflow.session.draft.Origin;
import backflow.text.Messages;
import backflow.ui.check.CheckPane;
import backflow.ui.part.Controls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window while code is checked: its bar, its panes, and the files of the code.
final class Checking extends VBox {
    private static final List<String> SUFFIXES = List.of(Origin.PYTHON, Origin.NOTEBOOK);

    private final Session session;
    private final Appearance appearance;
    private final Checker checker;
    private final Opener opener;
    private final DraftFile file;
    private final Controls controls;
    private final Messages messages;
    private final Commands commands;
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private @Nullable CheckPane built;

    Checking(
            Session session,
            Appearance appearance,
            Checker checker,
            Opener opener,
            DraftFile file,
            Controls controls,
            Messages messages,
            Commands commands) {
        this.session = session;
        this.appearance = appearance;
        this.checker = checker;
        this.opener = opener;
        this.file = file;
        this.controls = controls;
        this.messages = messages;
        this.commands = commands;
    }

    /// Builds what is not needed before the window is used for it: whoever only explores does not wait for an editor.
    CheckPane pane() {
        if (built == null) {
            CheckPane pane = new CheckPane(
                    session,
                    new CheckPane.Surroundings(checker, this::explore, this::open, new Problems(messages)::sentence),
                    controls,
                    messages);
            built = pane;
            busy.bind(pane.busyProperty());
            VBox.setVgrow(pane, Priority.ALWAYS);
            getChildren().addAll(new CheckBar(pane.draft(), appearance, messages, controls, commands), pane);
            pane.restore(file.read());
        }
        return built;
    }

    /// Whether time has to be told.
    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// Tells that a time in seconds has passed.
    void advance(double seconds) {
        if (built != null) {
            built.advance(seconds);
        }
    }

    /// Returns the parts that the keyboard goes round, in the order of reading.
    List<javafx.scene.Node> parts() {
        List<javafx.scene.Node> parts = new ArrayList<>(List.of(getChildren().getFirst()));
        parts.addAll(pane().places());
        return parts;
    }

    /// Keeps the code for the next time, and gives up all work for good.
    void close() {
        if (built != null) {
            file.write(built.kept());
            built.close();
        }
    }

    private FileChoice choice() {
        return new FileChoice(getScene().getWindow(), messages);
    }

    /// Asks for a file of code and opens it.
    void open() {
        choice().toOpen(SUFFIXES).ifPresent(pane()::open);
    }

    /// Returns whether a file is one that can be opened here.
    static boolean takes(Path file) {
        return SUFFIXES.stream().anyMatch(suffix -> endsWith(file, suffix));
    }

    /// Returns whether a file is a notebook, which has code to be checked but no one forward pass to be explored.
    static boolean isNotebook(Path file) {
        return endsWith(file, Origin.NOTEBOOK);
    }

    private static boolean endsWith(Path file, String suffix) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    /// Opens a file.
    void open(Path chosen) {
        appearance.modeProperty().set(Mode.CHECK);
        pane().open(chosen);
    }

    /// Saves the code; asks for a file where it has none.
    void save() {
        if (!pane().save()) {
            saveAs();
        }
    }

    /// Asks for a file and saves the code to it.
    void saveAs() {
        choice().toSave(pane().draft().origin().name(), Origin.PYTHON).ifPresent(pane()::saveTo);
    }

    private void explore(Document document, OptionalInt step, Optional<Node> pointed) {
        appearance.modeProperty().set(Mode.EXPLORE);
        session.levelProperty().set(Level.BROADCASTS);
        opener.document(document, step, pointed);
    }
}
