package backflow.ui.check;

import backflow.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How far a check has come, and a button that gives it up; only once it takes so long that a person wonders.
final class CheckProgress extends HBox {
    /// Less than this is felt as at once, in seconds; the pause before a check counts.
    private static final double PATIENCE = 0.9;

    private final CheckLoop loop;
    private double waited;

    CheckProgress(CheckLoop loop, Messages messages) {
        this.loop = loop;
        Label what = new Label(messages.text("window.check.busy"));
        what.setMinWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setId("check-progress");
        bar.setAccessibleText(messages.text("window.check.busy"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(loop.progressProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(messages.text("window.busy.cancel"));
        cancel.setId("check-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> loop.cancel());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("check-progress");
        getChildren().addAll(what, bar, cancel);
        managedProperty().bind(visibleProperty());
        loop.busyProperty().subscribe(_ -> {
            waited = 0;
            setVisible(false);
        });
    }

    /// Tells that a time in seconds has passed.
    void advance(double seconds) {
        waited += seconds;
        setVisible(loop.busyProperty().get() && waited >= PATIENCE);
    }
}
