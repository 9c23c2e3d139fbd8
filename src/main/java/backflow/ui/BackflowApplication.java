package backflow.ui;

import backflow.check.code.CodeCheck;
import backflow.session.PreferenceFile;
import backflow.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Application;
import javafx.stage.Stage;

/// The program with its window.
public final class BackflowApplication extends Application {
    private static final String AT = "at";

    /// Opens the window and returns once it is closed.
    ///
    /// @param arguments the file to open, if any, and `--at=STEP`; both are known to be good
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
        List<String> files = getParameters().getUnnamed();
        String at = getParameters().getNamed().getOrDefault(AT, "");
        new MainWindow(stage, PreferenceFile.ofThisPerson(), CodeCheck::of, Messages.english())
                .show(
                        files.stream().map(Path::of).findFirst(),
                        at.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(at)));
    }
}
