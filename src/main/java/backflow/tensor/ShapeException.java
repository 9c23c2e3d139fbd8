package backflow.tensor;

import backflow.text.Message;

/// Thrown where shapes, axes or sizes do not fit together; carries the text for the user as a [Message].
public final class ShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /// Creates an exception whose text is looked up under `key` when it is shown.
    public ShapeException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    private ShapeException(Message text) {
        super(text.toString());
        this.text = text;
    }

    /// Returns what was wrong, to be rendered in the user's language.
    public Message text() {
        return text;
    }
}
