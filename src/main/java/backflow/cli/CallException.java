package backflow.cli;

import backflow.text.Message;

/// Says that a command was called in a way that makes no sense: an unknown option, a value of the wrong form.
final class CallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    CallException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    private CallException(Message text) {
        super(text.toString());
        this.text = text;
    }

    /// Returns what to tell the user.
    Message text() {
        return text;
    }
}
