package backflow.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// Where pictures go: one into a file, several into a folder, numbered.
///
/// @param path the file or the folder
/// @param stem how the names of the files in the folder begin
/// @param isFile whether the path is the file itself
record Target(Path path, String stem, PictureFormat format, boolean isFile) {
    /// Finds out whether the path is a file or a folder.
    ///
    /// @throws CallException if the path cannot be one, or several pictures would go into one file
    static Target of(String out, String source, PictureFormat format, StepRange range) {
        Path path = path(out);
        boolean folder = Files.isDirectory(path);
        if (!range.isSingle()
                && !folder
                && (Files.exists(path) || PictureFormat.ofEnding(out).isPresent())) {
            throw new CallException("cli.export.folder", out);
        }
        return new Target(path, stem(source), format, range.isSingle() && !folder);
    }

    private static Path path(String out) {
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new CallException("cli.export.path", out);
        }
    }

    private static String stem(String source) {
        String name = String.valueOf(Path.of(source).getFileName());
        return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }

    /// Returns the file of a playhead's picture.
    Path file(int playhead) {
        return isFile ? path : path.resolve(String.format(Locale.ROOT, "%s-%03d%s", stem, playhead, format.ending()));
    }
}
