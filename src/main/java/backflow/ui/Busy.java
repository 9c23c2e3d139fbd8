package backflow.ui;

import backflow.text.Messages;
import backflow.ui.work.Background;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/// Says that work is under way and lets it be given up; only once it has taken so long that a person wonders.
final class Busy extends HBox {
    /// Less than this is felt as at once, in seconds.
    private static final double PATIENCE = 0.25;

    private final ObservableBooleanValue busy;
    private double waited;

    Busy(Background background, Messages messages) {
        busy = background.busyProperty();
        ProgressIndicator indicator = new ProgressIndicator();
        indicator.setAccessibleText(messages.text("window.busy"));
        Button cancel = new Button(messages.text("window.busy.cancel"));
        cancel.setId("cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> background.cancel());
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("busy");
        getChildren().addAll(indicator, cancel);
        busy.subscribe(_ -> {
            waited = 0;
            show(false);
        });
    }

    /// Tells that a time in seconds has passed.
    void advance(double seconds) {
        if (busy.get()) {
            waited += seconds;
            show(waited >= PATIENCE);
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
