package backflow.ui.part;

import backflow.numpy.listing.PythonNumber;
import backflow.session.Appearance;
import backflow.session.Pane;
import backflow.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the small parts that every pane has, each with the words for those who do not see it.
public final class Controls {
    private final Messages messages;
    private final Appearance appearance;

    public Controls(Messages messages, Appearance appearance) {
        this.messages = messages;
        this.appearance = appearance;
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

    /// Returns the row above a pane: its heading, its own controls, and what folds it away.
    public HBox head(Pane pane, Label heading, Node... own) {
        heading.setMinWidth(0);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setWrapText(true);
        HBox head = new HBox(heading, spacer());
        head.getChildren().addAll(own);
        head.getChildren().add(fold(pane));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        return head;
    }

    /// Returns the button that folds a pane away.
    public Button fold(Pane pane) {
        Button fold = button(
                Icon.FOLD,
                "fold-" + pane.id(),
                "window.pane.fold." + pane.id(),
                () -> appearance.arrange(now -> now.fold(pane)));
        fold.getStyleClass().add("fold");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        appearance.panesProperty().subscribe(now -> fold.setDisable(!now.mayFold(pane)));
        return fold;
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
