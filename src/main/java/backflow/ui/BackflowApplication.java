package backflow.ui;

import backflow.text.Messages;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program with its window.
public final class BackflowApplication extends Application {
    /// Opens the window and returns once it is closed.
    ///
    /// @throws NoWindowException if this machine cannot open one
    public static void open(String... arguments) {
        Display.ofThisProcess().missing().ifPresent(missing -> {
            throw new NoWindowException(missing);
        });
        Toolkit.start();
        launch(BackflowApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var messages = Messages.english();
        stage.setTitle(messages.text("window.title"));
        stage.setScene(new Scene(new StackPane(new Label(messages.text("window.title"))), 1000, 700));
        stage.show();
    }
}
