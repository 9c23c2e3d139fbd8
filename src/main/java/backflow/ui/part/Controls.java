package backflow.ui.part;

import backflow.numpy.listing.PythonNumber;
import backflow.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the small parts that every pane has, each with the words for those who do not see it.
public final class Controls {
    private final Messages messages;

    public Controls(Messages messages) {
        this.messages = messages;
    }

    /// Returns a button with a sign on it.
    ///
    /// @param id its id, for style sheets and tests
    /// @param key the key of what it does, in words
    public Button button(Icon icon, String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.node());
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Returns the heading of a pane.
    public Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("heading");
        return label;
    }

    /// Returns a number as code writes it, without a needless `.0`.
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : PythonNumber.repr(value);
    }

    /// Returns what takes the room that is left in a row.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
