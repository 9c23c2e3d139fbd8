package backflow.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are there whole or not at all.
public final class OutputFile {

    private OutputFile() {}

    /// Writes beside the target first and then moves, so that no reader ever sees half a file. Folders on the way are
    /// made.
    ///
    /// @throws IOException if the disk is full, or the folder cannot be written to; the target is then as it was
    public static void write(Path target, byte[] content) throws IOException {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        Files.createDirectories(folder);
        var beside = Files.createFile(folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid()));
        try {
            Files.write(beside, content);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
