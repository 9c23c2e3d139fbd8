package backflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.text.Message;
import backflow.text.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @Test
    void aWindowOpensWhereDisplayIsSet() {
        assertThat(new Display("Linux", "", Map.of("DISPLAY", ":0")).missing()).isEmpty();
    }

    @Test
    void withoutADisplayTheSentenceNamesTheVariableAndTheCommands() {
        Message missing =
                new Display("Linux", "", Map.of("DISPLAY", "")).missing().orElseThrow();
        assertThat(missing.key()).isEqualTo("window.missing.display");
        assertThat(Messages.english().render(missing))
                .startsWith("backflow: ")
                .contains("DISPLAY is not set", "backflow trace batchnorm")
                .doesNotContain("\n");
    }

    @Test
    void underWaylandAloneTheSentenceAsksForXwayland() {
        assertThat(new Display("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"))
                        .missing()
                        .map(Messages.english()::render))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Xwayland"));
    }

    @Test
    void theHeadlessPlatformNeedsNoDisplay() {
        assertThat(new Display("Linux", "Headless", Map.of()).missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void otherSystemsAlwaysHaveADisplay(String system) {
        assertThat(new Display(system, "", Map.of()).missing()).isEmpty();
    }
}
