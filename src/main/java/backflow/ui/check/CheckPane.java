package backflow.ui.check;

import backflow.session.Session;
import backflow.session.draft.Checker;
import backflow.session.draft.Draft;
import backflow.session.draft.DraftFile;
import backflow.session.draft.JudgedPair;
import backflow.session.draft.Judgement;
import backflow.text.Messages;
import backflow.ui.check.editor.Annotations;
import backflow.ui.check.editor.CodeEditor;
import backflow.ui.check.editor.EditorPane;
import backflow.ui.check.editor.RichEditor;
import backflow.ui.check.result.ResultPane;
import backflow.ui.part.Controls;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The code on the left, and what is found of it on the right.
public final class CheckPane extends VBox {
    private final Draft draft = new Draft();
    private final CodeEditor editor;
    private final EditorPane editing;
    private final ResultPane result;
    private final CheckLoop loop;
    private final CheckProgress progress;
    private final Desk desk;
    private final LineNotes notes;

    /// What the pane asks of the window around it.
    ///
    /// @param checker judges code
    /// @param explorer shows a forward pass in the graph
    /// @param choose asks for a file and opens it
    /// @param problems says what stopped some work
    public record Surroundings(
            Checker checker, Explorer explorer, Runnable choose, Function<Throwable, String> problems) {}

    public CheckPane(Session session, Surroundings around, Controls controls, Messages messages) {
        notes = new LineNotes(messages);
        editor = new RichEditor(session.themeProperty(), messages);
        editing = new EditorPane(editor, controls, messages);
        desk = new Desk(draft, editor, around.problems(), messages);
        loop = new CheckLoop(draft, around.checker());
        progress = new CheckProgress(loop, messages);
        CheckActions actions =
                new CheckActions(draft, editor, desk, loop, around.explorer(), around.choose(), messages);
        result = new ResultPane(draft, session, actions, editor.caretLineProperty(), around.problems(), messages);
        editor.onNumberClicked(actions::guess);
        VBox right = new VBox(progress, result);
        right.getStyleClass().add("check-right");
        VBox.setVgrow(result, Priority.ALWAYS);
        HBox halves = new HBox(half(editing), half(right));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getStyleClass().add("check-pane");
        getChildren().addAll(new NoticeBar(desk.noticeProperty(), controls), halves);
        draft.judgementProperty().subscribe(_ -> annotate());
        draft.chosenProperty().subscribe(_ -> annotate());
        draft.quizProperty().subscribe(_ -> annotate());
        draft.staleBinding().subscribe(editor::setStale);
    }

    /// Both halves are as wide as each other, whatever stands in them.
    private static Region half(Region half) {
        half.setMinWidth(0);
        half.setPrefWidth(1);
        half.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private void annotate() {
        Optional<Judgement> found = draft.judgement().filter(_ -> draft.isRevealed());
        Optional<JudgedPair> pair = found.flatMap(judgement ->
                judgement instanceof Judgement.Judged judged && !judged.pairs().isEmpty()
                        ? Optional.of(draft.chosen(judged))
                        : Optional.empty());
        editing.annotate(found.map(judgement -> notes.of(judgement, pair)).orElse(Annotations.NONE));
    }

    /// Returns the code and what is known of it.
    public Draft draft() {
        return draft;
    }

    /// Goes on with what was left.
    public void restore(DraftFile.Kept kept) {
        desk.restore(kept);
    }

    /// Returns what is to be kept until the next time.
    public DraftFile.Kept kept() {
        return new DraftFile.Kept(draft.origin(), draft.text());
    }

    /// Opens a file.
    public void open(Path file) {
        desk.open(file);
    }

    /// Puts the code aside and begins with nothing.
    public void clear() {
        desk.take("");
    }

    /// Writes the code to its file.
    ///
    /// @return whether it has one
    public boolean save() {
        return desk.save();
    }

    /// Writes the code to a file, which is its own from then on.
    public void saveTo(Path file) {
        desk.saveTo(file);
    }

    /// Goes to the first wrong line.
    public void goToWrongLine() {
        if (draft.isRevealed()
                && draft.judgement().orElse(null) instanceof Judgement.Judged judged
                && !judged.pairs().isEmpty()) {
            draft.chosen(judged).report().firstWrongLine().ifPresent(editor::goToLine);
        }
    }

    /// Whether a check is under way or about to begin, so that time has to be told.
    public ReadOnlyBooleanProperty busyProperty() {
        return loop.busyProperty();
    }

    /// Tells that a time in seconds has passed.
    public void advance(double seconds) {
        loop.advance(seconds);
        progress.advance(seconds);
    }

    /// Returns the parts that the keyboard goes round, in the order of reading.
    public List<Node> places() {
        return List.of(editing, result);
    }

    /// Gives up all work for good.
    public void close() {
        loop.close();
        desk.close();
    }
}
