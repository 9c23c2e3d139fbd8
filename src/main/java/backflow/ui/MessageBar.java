package backflow.ui;

import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says above the graph what was wrong, until it is closed or something is opened.
final class MessageBar extends HBox {
    private final Label text = new Label();

    MessageBar(Opener opener, Controls controls) {
        text.setId("message");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("message-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren()
                .addAll(
                        Icon.WARNING.node(),
                        text,
                        controls.button(Icon.CLOSE, "message-close", "window.message.close", opener::dismissProblem));
        opener.problemProperty().subscribe(problem -> {
            text.setText(problem);
            setAccessibleText(problem);
            setVisible(!problem.isEmpty());
            setManaged(!problem.isEmpty());
        });
    }
}
