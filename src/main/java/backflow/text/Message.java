package backflow.text;

import java.util.List;

/// What to tell a person, in no language yet: a key of the bundles and the arguments of its sentence.
///
/// Exceptions that reach a person carry one, so that the code that finds a mistake needs no language, and tests can
/// ask for the mistake itself.
///
/// @param key a key of `assets/i18n/messages_en.properties`, such as `shape.broadcast`
/// @param arguments what stands in the sentence's `{0}`, `{1}`, …
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// Returns the message of a key with its arguments in order.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// Returns the key and the arguments, for logs and for the messages of exceptions: `shape.broadcast[(4, 3), (4,)]`.
    @Override
    public String toString() {
        return key + arguments;
    }
}
