package backflow.numpy.array;

import backflow.text.Message;

/// Thrown where NumPy raises an error, and where it could do what this program cannot; carries the text for the user
/// as a [Message].
public final class ArrayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorType error;
    private final transient Message text;

    /// Creates an exception whose text is looked up under `key` when it is shown.
    public ArrayException(ErrorType error, String key, Object... arguments) {
        super(key);
        this.error = error;
        this.text = Message.of(key, arguments);
    }

    public ErrorType error() {
        return error;
    }

    /// Returns what was wrong, to be rendered in the user's language.
    public Message text() {
        return text;
    }

    @Override
    public String getMessage() {
        return error + " " + text;
    }
}
