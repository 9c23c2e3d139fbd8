package backflow.ui;

import backflow.text.Message;

/// No window can be opened on this machine; its message says what is missing.
public final class NoWindowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message message;

    NoWindowException(Message message) {
        super(message.toString());
        this.message = message;
    }

    NoWindowException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    /// Returns what to tell the person.
    public Message message() {
        return message;
    }
}
