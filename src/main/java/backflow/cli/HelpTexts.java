package backflow.cli;

import backflow.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The texts of the usage help, which picocli asks for by keys of its own: `backflow.trace.usage.description`.
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    private final Messages messages;
    private final Set<String> keys;

    HelpTexts(Messages messages) {
        this.messages = messages;
        keys = messages.keys();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(PREFIX + key) ? messages.text(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys.stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
