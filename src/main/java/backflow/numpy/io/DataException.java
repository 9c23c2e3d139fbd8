package backflow.numpy.io;

import backflow.text.Message;
import java.util.Optional;

/// Says that a file does not hold an array that can be used: which file, where in it, and what to do.
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Optional<Position> position;
    private final transient Message text;

    /// A place in a text file.
    ///
    /// @param line from 1
    /// @param column from 1, in code points
    public record Position(int line, int column) {}

    /// Creates an error that concerns a file as a whole, or a place in it that its message tells.
    public DataException(String file, Message text) {
        this(file, Optional.empty(), text);
    }

    /// Creates an error at a line and column, both from 1.
    public DataException(String file, int line, int column, Message text) {
        this(file, Optional.of(new Position(line, column)), text);
    }

    private DataException(String file, Optional<Position> position, Message text) {
        super(file + ": " + text);
        this.file = file;
        this.position = position;
        this.text = text;
    }

    /// Returns the file as the user named it.
    public String file() {
        return file;
    }

    /// Returns the line and column; empty for binary files.
    public Optional<Position> position() {
        return position;
    }

    /// Returns what to tell the user.
    public Message text() {
        return text;
    }
}
