package backflow.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import javafx.util.Duration;

/// Opens the window, lets it paint, and closes it.
public final class WindowRehearsal {
    private static final Duration LONG_ENOUGH_TO_PAINT = Duration.seconds(2);

    private WindowRehearsal() {}

    /// Returns once the window has been shown and closed.
    public static void run() {
        Toolkit.start();
        Platform.runLater(() -> Window.getWindows().addListener((ListChangeListener<Window>) _ -> closeLater()));
        BackflowApplication.open();
    }

    private static void closeLater() {
        var pause = new PauseTransition(LONG_ENOUGH_TO_PAINT);
        pause.setOnFinished(_ -> Platform.exit());
        pause.play();
    }
}
