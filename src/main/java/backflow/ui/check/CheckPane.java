package backflow.ui.check;

import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.check.editor.CodeEditor;
import backflow.ui.check.editor.EditorPane;
import backflow.ui.check.editor.RichEditor;
import backflow.ui.part.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The code on the left, and what is found of it on the right.
public final class CheckPane extends HBox {
    private final EditorPane editing;
    private final StackPane result = new StackPane();

    public CheckPane(Session session, Controls controls, Messages messages) {
        CodeEditor editor = new RichEditor(session.themeProperty(), messages);
        editing = new EditorPane(editor, controls, messages);
        result.getStyleClass().add("check-result");
        getStyleClass().add("check-pane");
        getChildren().addAll(half(editing), half(result));
    }

    /// Both halves are as wide as each other, whatever stands in them.
    private static Region half(Region half) {
        half.setMinWidth(0);
        half.setPrefWidth(1);
        half.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    /// Writes the code to its file.
    public void save() {}

    /// Returns the parts that the keyboard goes round, in the order of reading.
    public List<Node> places() {
        return List.of(editing, result);
    }
}
