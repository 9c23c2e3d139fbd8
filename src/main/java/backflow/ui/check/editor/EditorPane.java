package backflow.ui.check.editor;

import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.Entered;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The editor with the search above it, and below it what is said of the line that the caret is in.
public final class EditorPane extends VBox implements Entered {
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final CodeEditor editor;
    private final Messages messages;
    private final Label line = new Label();
    private Annotations annotations = Annotations.NONE;

    public EditorPane(CodeEditor editor, Controls controls, Messages messages) {
        this.editor = editor;
        this.messages = messages;
        FindBar find = new FindBar(editor, controls, messages);
        line.setId("editor-line");
        line.getStyleClass().add("editor-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        Label prompt = new Label(messages.text("window.check.prompt"));
        prompt.getStyleClass().add("editor-prompt");
        prompt.setMouseTransparent(true);
        StackPane writing = new StackPane(editor.node(), prompt);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        editor.textProperty().subscribe(text -> prompt.setVisible(text.isEmpty()));
        VBox.setVgrow(writing, Priority.ALWAYS);
        getStyleClass().add("editor-pane");
        getChildren().addAll(find, writing, line);
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (FIND.match(pressed)) {
                find.open();
                pressed.consume();
            }
        });
        editor.caretLineProperty().subscribe(_ -> tell());
    }

    /// Says something of the lines.
    public void annotate(Annotations wanted) {
        annotations = wanted;
        editor.annotate(wanted);
        tell();
    }

    /// What a sign beside the line says by colour and form is said here in words.
    private void tell() {
        int here = editor.caretLineProperty().getValue();
        String said = annotations
                .squiggle()
                .filter(under -> under.line() == here)
                .map(Squiggle::message)
                .or(() -> annotations.mark(here).map(LineMark::spoken))
                .orElse("");
        line.setText(
                said.isEmpty()
                        ? messages.text("window.check.line.plain", String.valueOf(here))
                        : messages.text("window.check.line", String.valueOf(here), said));
    }

    @Override
    public Optional<Node> entrance() {
        return Optional.of(editor.node());
    }
}
