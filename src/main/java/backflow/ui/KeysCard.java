package backflow.ui;

import backflow.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All keys on a card over the window.
final class KeysCard extends StackPane {
    private static final List<String> KEYS = List.of(
            "step", "stage", "ends", "play", "motion", "level", "zoom", "fit", "move", "tab", "open", "help", "quit");

    private final Button close;
    private @Nullable Node before;

    KeysCard(Messages messages) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (String key : KEYS) {
            Label keys = new Label(messages.text("window.keys." + key));
            keys.getStyleClass().add("key");
            keys.setMinWidth(USE_PREF_SIZE);
            table.addRow(table.getRowCount(), keys, new Label(messages.text("window.keys.what." + key)));
        }
        Label title = new Label(messages.text("window.keys"));
        title.getStyleClass().add("sentence");
        close = new Button(messages.text("window.keys.close"));
        close.setId("keys-close");
        close.setOnAction(_ -> hide());
        HBox end = new HBox(close);
        end.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, table, end);
        card.getStyleClass().add("card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("keys");
        getStyleClass().add("veil");
        getChildren().add(card);
        setVisible(false);
        setOnMouseClicked(clicked -> {
            if (clicked.getTarget() == this) {
                hide();
            }
        });
    }

    void show() {
        before = getScene().getFocusOwner();
        setVisible(true);
        close.requestFocus();
    }

    private void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Takes the keys while the card is shown: those that close it do, others wait.
    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            hide();
        }
        event.consume();
    }
}
