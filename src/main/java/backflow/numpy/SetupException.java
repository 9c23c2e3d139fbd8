package backflow.numpy;

import backflow.text.Message;

/// Says that what a run is given does not fit the function: a name that it does not have, a size below 1.
public final class SetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    SetupException(Message text) {
        super(text.toString());
        this.text = text;
    }

    SetupException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    /// Returns what to tell the user.
    public Message text() {
        return text;
    }
}
