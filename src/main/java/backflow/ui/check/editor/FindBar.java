package backflow.ui.check.editor;

import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Looks for words in the code.
final class FindBar extends HBox {
    private final CodeEditor editor;
    private final Messages messages;
    private final TextField wanted = new TextField();
    private final Label count = new Label();
    private Search found = Search.NONE;

    FindBar(CodeEditor editor, Controls controls, Messages messages) {
        this.editor = editor;
        this.messages = messages;
        wanted.setId("find");
        wanted.setPromptText(messages.text("window.check.find"));
        wanted.setAccessibleText(messages.text("window.check.find"));
        HBox.setHgrow(wanted, Priority.ALWAYS);
        wanted.setOnKeyPressed(this::pressed);
        wanted.textProperty().subscribe((_, _) -> search(true));
        editor.textProperty().subscribe(_ -> search(false));
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("find-bar");
        getChildren()
                .addAll(
                        wanted,
                        count,
                        controls.button(Icon.UP, "find-previous", "window.check.find.previous", this::previous),
                        controls.button(Icon.DOWN, "find-next", "window.check.find.next", this::next),
                        controls.button(Icon.CLOSE, "find-close", "window.check.find.close", this::close));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Shows the bar and takes the keyboard.
    void open() {
        setVisible(true);
        wanted.requestFocus();
        wanted.selectAll();
        search(false);
    }

    private void close() {
        setVisible(false);
        editor.show(Search.NONE);
        editor.node().requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                previous();
            } else {
                next();
            }
            key.consume();
        }
    }

    private void search(boolean go) {
        if (!isVisible()) {
            return;
        }
        found = Search.of(editor.textProperty().getValue(), wanted.getText());
        editor.show(found);
        count.setText(
                wanted.getText().isEmpty()
                        ? ""
                        : messages.text(
                                "window.check.find.count",
                                String.valueOf(found.starts().size())));
        if (go) {
            select(found.from(editor.selectionStart()));
        }
    }

    private void next() {
        select(found.from(editor.selectionStart() + 1));
    }

    private void previous() {
        select(found.before(editor.selectionStart()));
    }

    private void select(int find) {
        if (find >= 0) {
            int start = found.starts().get(find);
            editor.select(start, start + found.length());
        }
    }
}
