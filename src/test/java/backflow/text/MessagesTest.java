package backflow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.english();

    @Test
    void aKeyWithoutASentenceIsRefusedByName() {
        assertThatThrownBy(() -> messages.text("window.nowhere"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("window.nowhere");
    }

    @Test
    void aLanguageWithoutABundleIsRefusedByName() {
        assertThatThrownBy(() -> Messages.load(Locale.of("xx")))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("messages_xx.properties");
    }

    @Test
    void everySentenceIsAPatternThatCanBeRead() {
        assertThat(messages.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.text(key)).isNotBlank());
    }
}
