package backflow.ui;

import backflow.text.Message;
import javafx.application.Platform;

/// JavaFX's toolkit, started apart from the application, so that what the machine lacks is told from our own mistakes.
final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX, if it has not been started.
    ///
    /// @throws NoWindowException if the display cannot be reached or a library of the system is missing
    static void start() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException alreadyStarted) {
            return;
        } catch (RuntimeException | LinkageError e) {
            throw new NoWindowException(Message.of("window.missing.toolkit", reason(e)), e);
        }
    }

    private static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
