package backflow.numpy.io;

import backflow.tensor.Tensor;
import backflow.text.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// An array in a file: `.npy`, `.npz#key` or `.csv`, told apart by the name's ending.
///
/// Nothing is believed that a file says of itself: sizes are held against the file's length before memory is taken,
/// and pickled objects are refused, never loaded.
public final class ArrayFile {
    private ArrayFile() {}

    /// Reads an array as float64.
    ///
    /// @param name the file's path, with `#` and a key behind a `.npz` that holds several arrays
    /// @param rank how many axes are wanted, where that is known; only a `.csv` of one line or one column asks
    /// @throws DataException if there is no such file or key, or it holds something else
    public static Tensor read(String name, OptionalInt rank) {
        if (!isFile(name)) {
            int hash = name.lastIndexOf('#');
            if (hash > 0 && ending(name.substring(0, hash)).equals("npz")) {
                return readKey(name.substring(0, hash), Optional.of(name.substring(hash + 1)));
            }
        }
        return switch (ending(name)) {
            case "npy" -> readNpy(name);
            case "npz" -> readKey(name, Optional.empty());
            case "csv" -> readCsv(name, rank);
            default -> throw new DataException(name, Message.of("data.kind"));
        };
    }

    private static Tensor readNpy(String name) {
        Path path = path(name);
        try (var stream = new BufferedInputStream(Files.newInputStream(path))) {
            return new NpyReader(name, stream, Files.size(path)).read();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Tensor readKey(String name, Optional<String> key) {
        try {
            return new NpzFile(name, path(name)).read(key);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Tensor readCsv(String name, OptionalInt rank) {
        Path path = path(name);
        try {
            if (Files.size(path) > CsvReader.LONGEST) {
                throw new DataException(name, Message.of("data.csv.long", String.valueOf(Files.size(path))));
            }
            return new CsvReader(name, Files.readAllBytes(path)).read(rank);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Path path(String name) {
        if (!isFile(name)) {
            throw new DataException(name, Message.of("data.missing"));
        }
        return Path.of(name);
    }

    /// Returns whether a regular file has this name: a pipe or a device has no length to hold sizes against.
    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static DataException unreadable(String name, IOException cause) {
        DataException exception = new DataException(name, Message.of("data.unreadable", String.valueOf(cause)));
        exception.initCause(cause);
        return exception;
    }
}
