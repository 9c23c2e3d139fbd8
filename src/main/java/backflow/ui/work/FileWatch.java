package backflow.ui.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Waits, away from the window's thread, for a file to be changed by somebody else.
public final class FileWatch {
    private final Background background = new Background();
    private final Consumer<Path> changed;

    /// @param changed is told each time that the file was changed
    public FileWatch(Consumer<Path> changed) {
        this.changed = changed;
    }

    /// Watches a file instead of the one before; none if empty.
    public void watch(Optional<Path> file) {
        background.cancel();
        file.ifPresent(path -> watch(path, stamp(path)));
    }

    private void watch(Path file, Stamp seen) {
        background.run(
                () -> await(file, seen),
                now -> {
                    changed.accept(file);
                    watch(file, now);
                },
                // A folder that cannot be watched is one whose files are read again only by hand.
                _ -> background.cancel());
    }

    private record Stamp(FileTime modified, long size) {}

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return new Stamp(FileTime.fromMillis(0), -1);
        }
    }

    /// Waits until a file is there and differs from what was seen; a change before the waiting began counts.
    private static Stamp await(Path file, Stamp seen) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), file::toString);
        try (WatchService service = folder.getFileSystem().newWatchService()) {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            for (; ; ) {
                Stamp now = stamp(file);
                if (now.size() >= 0 && !now.equals(seen)) {
                    return now;
                }
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
            }
        }
    }

    /// Watches no more.
    public void close() {
        background.close();
    }
}
