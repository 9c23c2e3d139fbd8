package backflow.ui.why;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row that picks a path: its number, the values that it passes, and why it brings nothing if it does not. A click
/// picks it, and so does Enter.
final class PathRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Runnable pick;

    /// Creates a row.
    ///
    /// @param sign the number, or the sign of the sum
    /// @param spoken what is said to those who do not see it
    /// @param way what it picks
    PathRow(String id, String sign, String spoken, String way, Optional<String> remark, Runnable pick) {
        this.pick = pick;
        setId(id);
        Label number = new Label(sign);
        number.getStyleClass().add("path-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox texts = new VBox(text(way, "path-way"));
        remark.ifPresent(reason -> texts.getChildren().add(text(reason, "addition")));
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().add("path-row");
        getChildren().addAll(number, texts);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(_ -> {
            requestFocus();
            pick.run();
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pick.run();
                pressed.consume();
            }
        });
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// Shows whether its path is the one that is looked at.
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pick.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
