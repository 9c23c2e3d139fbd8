package backflow.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on the window.
final class Drops {
    private Drops() {}

    /// Takes files of one kind.
    ///
    /// @param takes which files
    /// @param open opens the first of those that are dropped
    static void accept(Scene scene, Predicate<Path> takes, Consumer<Path> open) {
        scene.setOnDragOver(over -> {
            if (dropped(over, takes).isPresent()) {
                over.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(over -> {
            Optional<Path> file = dropped(over, takes);
            file.ifPresent(open);
            over.setDropCompleted(file.isPresent());
        });
    }

    private static Optional<Path> dropped(DragEvent event, Predicate<Path> takes) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(takes)
                .findFirst();
    }
}
