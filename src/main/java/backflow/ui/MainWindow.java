package backflow.ui;

import backflow.session.Appearance;
import backflow.session.Mode;
import backflow.session.Pane;
import backflow.session.Player;
import backflow.session.PreferenceFile;
import backflow.session.Session;
import backflow.session.Source;
import backflow.session.Sources;
import backflow.session.WindowSize;
import backflow.session.draft.Checker;
import backflow.session.draft.Origin;
import backflow.text.Messages;
import backflow.ui.paint.Typefaces;
import backflow.ui.shell.Rounds;
import backflow.ui.work.Background;
import backflow.ui.work.Checks;
import backflow.ui.work.Clock;
import backflow.ui.work.Drawings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window: builds what is in it, and remembers how it was left.
final class MainWindow implements Commands {
    /// The part of the screen's height that the system's title bar surely leaves.
    private static final double FREE_OF_TITLE = 0.95;

    private final Stage stage;
    private final Session session = new Session();
    private final Appearance appearance = new Appearance();
    private final Background background = new Background();
    private final Checks checks = new Checks();
    private final Drawings drawings;
    private final Memory memory;
    private final Messages messages;
    private final Opener opener;
    private final Workbench workbench;
    private final ThemeChoice theme;
    private final MotionChoice motion;
    private final Clock clock;

    MainWindow(Stage stage, PreferenceFile preferenceFile, Checker checker, Messages messages) {
        this.stage = stage;
        this.messages = messages;
        Typefaces.prepare();
        memory = new Memory(preferenceFile);
        memory.takeOver(session, appearance);
        theme = new ThemeChoice(session, appearance);
        motion = new MotionChoice(session, memory.motion());
        drawings = new Drawings(messages);
        opener = new Opener(session, drawings, background, messages);
        workbench = new Workbench(
                session, appearance, drawings, checks, checker, memory.draft(), opener, background, messages, this);
        clock = clock();
    }

    /// Shows the window and opens a file, or what was open last if there is none or it cannot be opened.
    ///
    /// @param step where the playhead is put
    void show(Optional<Path> file, OptionalInt step) {
        session.themeProperty().subscribe(Themes::apply);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(memory.window().width(), screen.getWidth());
        double height = Math.min(memory.window().height(), FREE_OF_TITLE * screen.getHeight());
        Scene scene = new Scene(workbench, width, Math.max(WindowSize.LEAST_HEIGHT, height));
        Themes.dress(scene);
        new Keys(scene, session, appearance, workbench.keys(), this);
        Drops.accept(scene, Checking::takes, this::dropped);
        stage.setScene(scene);
        stage.setMinWidth(WindowSize.LEAST_WIDTH);
        stage.setMinHeight(WindowSize.LEAST_HEIGHT);
        stage.setMaximized(memory.window().maximized());
        stage.titleProperty()
                .bind(session.documentProperty()
                        .map(open -> open.map(document -> messages.text(
                                        "window.title.open", document.source().title()))
                                .orElse(messages.text("window.title"))));
        stage.setOnHidden(_ -> close());
        stage.show();
        workbench.graph().requestFocus();
        Optional<Path> notebook = file.filter(Checking::isNotebook);
        notebook.ifPresent(workbench.checking()::open);
        if (file.isPresent() && notebook.isEmpty()) {
            opener.fileOrExample(file.get(), step, memory.lastExample());
        } else {
            opener.example(memory.lastExample(), step);
        }
    }

    /// Returns the clock, which runs while something moves that is seen.
    private Clock clock() {
        Player player = new Player(session);
        var moving = Bindings.createBooleanBinding(() -> session.move().isPresent(), session.moveProperty())
                .or(session.playingProperty())
                .or(background.busyProperty())
                .or(session.walk().movingProperty())
                .or(workbench.graph().changingProperty())
                .or(workbench.checking().busyProperty());
        return new Clock(
                seconds -> {
                    player.advance(seconds);
                    workbench.advance(seconds);
                },
                stage.showingProperty().and(stage.iconifiedProperty().not()).and(moving));
    }

    private void close() {
        background.close();
        checks.close();
        drawings.close();
        clock.stop();
        motion.close();
        theme.close();
        memory.keep(session, appearance, motion.chosen(), stage);
        workbench.checking().close();
    }

    @Override
    public void open() {
        if (appearance.mode() == Mode.CHECK) {
            workbench.checking().open();
        } else {
            new FileChoice(stage, messages).toOpen(List.of(Origin.PYTHON)).ifPresent(this::openFile);
        }
    }

    @Override
    public void save() {
        if (appearance.mode() == Mode.CHECK) {
            workbench.checking().save();
        }
    }

    @Override
    public void saveAs() {
        workbench.checking().saveAs();
    }

    @Override
    public void newCode() {
        workbench.checking().pane().clear();
    }

    @Override
    public void goToWrongLine() {
        if (appearance.mode() == Mode.CHECK) {
            workbench.checking().pane().goToWrongLine();
        }
    }

    @Override
    public void use(Mode mode) {
        appearance.modeProperty().set(mode);
    }

    private void dropped(Path file) {
        if (appearance.mode() == Mode.CHECK || Checking.isNotebook(file)) {
            workbench.checking().open(file);
        } else {
            openFile(file);
        }
    }

    void openFile(Path file) {
        opener.file(file, OptionalInt.empty());
    }

    @Override
    public void openExample(String name) {
        opener.example(name, OptionalInt.empty());
    }

    @Override
    public List<Source> examples() {
        return Sources.examples();
    }

    @Override
    public void nextTheme() {
        theme.next();
    }

    @Override
    public boolean shows(Pane pane) {
        return workbench.panes().shows(pane);
    }

    @Override
    public void toggle(Pane pane) {
        workbench.panes().toggle(pane);
    }

    @Override
    public void goRound(Rounds.Way way) {
        workbench.goRound(way);
    }

    @Override
    public void toggleBreakpoint() {
        workbench.listing().toggleBreakpoint();
    }

    @Override
    public void toggleMotion() {
        motion.toggle();
    }

    @Override
    public void showKeys() {
        workbench.keys().show();
    }

    @Override
    public void zoom(int steps) {
        workbench.graph().zoom(steps);
    }

    @Override
    public void fit() {
        workbench.graph().fit();
    }

    @Override
    public void quit() {
        stage.close();
    }

    /// Returns what is open in the window.
    Session session() {
        return session;
    }
}
