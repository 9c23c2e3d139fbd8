package backflow.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The sentences of one language, from `assets/i18n/messages_<language>.properties`.
///
/// A sentence is a pattern of [MessageFormat]: an apostrophe is written twice, and a number is formatted by the
/// language, so what must read as code (a line, a shape, a number of the trace) is given as a string.
public final class Messages {
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Locale language;
    private final Map<String, String> patterns;

    private Messages(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// Returns the English sentences, the only ones so far.
    public static Messages english() {
        return load(ENGLISH);
    }

    /// Returns the sentences of a language.
    ///
    /// @throws MissingResourceException if there is no bundle of that language
    public static Messages load(Locale language) {
        String path = "/i18n/messages_" + language.toLanguageTag() + ".properties";
        try (var stream = Messages.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MissingResourceException("no bundle " + path, Messages.class.getName(), path);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Messages(language, asMap(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Map<String, String> asMap(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    /// Returns the sentence of a message in this language.
    ///
    /// @throws MissingResourceException if the bundle lacks the key: a defect, which a test finds first
    public String render(Message message) {
        String pattern = patterns.get(message.key());
        if (pattern == null) {
            throw new MissingResourceException(
                    "no text for the key " + message.key(), Messages.class.getName(), message.key());
        }
        Object[] arguments = message.arguments().stream().map(this::rendered).toArray();
        return new MessageFormat(pattern, language).format(arguments);
    }

    /// A part of a sentence may be a message itself, such as what was found where something else was expected.
    private Object rendered(Object argument) {
        return argument instanceof Message part ? render(part) : argument;
    }

    /// Returns the sentence of a key with its arguments.
    ///
    /// @throws MissingResourceException if the bundle lacks the key
    public String text(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }

    /// Returns every key of the bundle, sorted.
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }
}
