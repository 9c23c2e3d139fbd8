package backflow.ui.shell;

import backflow.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// What is left of a pane that is folded away: its name, which brings it back.
final class Strip extends Button {
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final double READ_UPWARDS = -90;

    private final Label name = new Label();

    Strip(String id, String pane, Messages messages, Runnable bringBack) {
        name.setText(pane);
        name.getStyleClass().add("strip-name");
        setId("strip-" + id);
        getStyleClass().setAll("strip");
        setGraphic(new Group(name));
        setAccessibleText(messages.text("window.pane.open", pane));
        setTooltip(new Tooltip(messages.text("window.pane.open", pane)));
        setOnAction(_ -> bringBack.run());
    }

    void setUpright(boolean upright) {
        name.setRotate(upright ? READ_UPWARDS : 0);
        pseudoClassStateChanged(UPRIGHT, upright);
    }
}
