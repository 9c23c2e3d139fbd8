package backflow.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on the window.
final class Drops {
    private Drops() {}

    /// Takes files of one kind.
    ///
    /// @param suffix how their names end
    /// @param open opens the first of those that are dropped
    static void accept(Scene scene, String suffix, Consumer<Path> open) {
        scene.setOnDragOver(over -> {
            if (dropped(over, suffix).isPresent()) {
                over.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(over -> {
            Optional<Path> file = dropped(over, suffix);
            file.ifPresent(open);
            over.setDropCompleted(file.isPresent());
        });
    }

    private static Optional<Path> dropped(DragEvent event, String suffix) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(suffix))
                .findFirst();
    }
}
