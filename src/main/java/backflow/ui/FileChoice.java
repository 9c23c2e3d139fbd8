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
        return Optional.ofNullable(chooser("window.open.title", suffixes).showOpenDialog(window))
                .map(File::toPath);
    }

    /// Returns the file that is to be written, if one is chosen.
    ///
    /// @param name what it may be called
    /// @param suffix how its name ends
    Optional<Path> toSave(String name, String suffix) {
        FileChooser chooser = chooser("window.save.title", List.of(suffix));
        String base = name.replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{Nd}_-]+", "_");
        chooser.setInitialFileName((base.isEmpty() ? messages.text("window.check.untitled") : base) + suffix);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private FileChooser chooser(String title, List<String> suffixes) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("window.open.python"),
                        suffixes.stream().map(suffix -> "*" + suffix).toList()));
        return chooser;
    }
}
