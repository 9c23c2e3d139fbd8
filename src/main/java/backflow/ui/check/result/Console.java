package backflow.ui.check.result;

import backflow.text.Messages;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// What the code printed, in a strip that is not there when it printed nothing.
public final class Console extends VBox {
    private static final int MOST_ROWS = 8;

    private final Messages messages;
    private final ToggleButton head = new ToggleButton();
    private final TextArea text = new TextArea();

    public Console(Messages messages) {
        this.messages = messages;
        head.setId("console-toggle");
        head.getStyleClass().add("console-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setSelected(true);
        text.setId("console");
        text.setEditable(false);
        text.getStyleClass().add("number-table");
        text.setAccessibleText(messages.text("window.check.console.accessible"));
        text.visibleProperty().bind(head.selectedProperty());
        text.managedProperty().bind(text.visibleProperty());
        getStyleClass().add("console");
        getChildren().addAll(head, text);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows what was printed.
    public void show(String printed) {
        long lines = printed.lines().count();
        setVisible(!printed.isEmpty());
        if (!text.getText().equals(printed)) {
            head.setText(messages.text("window.check.console", lines));
            text.setText(printed);
            text.setPrefRowCount((int) Math.min(MOST_ROWS, Math.max(1, lines)));
        }
    }
}
