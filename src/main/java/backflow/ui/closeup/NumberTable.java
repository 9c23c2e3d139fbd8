package backflow.ui.closeup;

import backflow.text.Messages;
import javafx.scene.control.TextArea;

/// The numbers of the step as text that can be selected and copied, and not changed.
final class NumberTable extends TextArea {

    NumberTable(Messages messages) {
        setId("close-up-table");
        setEditable(false);
        setMinSize(0, 0);
        setAccessibleText(messages.text("window.closeup.table.accessible"));
        getStyleClass().addAll("number-table", "edge-to-edge");
    }
}
