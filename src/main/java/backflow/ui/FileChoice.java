package backflow.ui;

import backflow.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for a file in the system's own dialog.
record FileChoice(Window window, Messages messages) {
    /// Returns the file that is to be opened, if one is chosen.
    ///
    /// @param suffixes how the names of those that can be end
    Optional<Path> toOpen(List<String> suffixes) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("window.open.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("window.open.python"),
                        suffixes.stream().map(suffix -> "*" + suffix).toList()));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }
}
