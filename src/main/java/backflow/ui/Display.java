package backflow.ui;

import backflow.text.Message;
import java.util.Map;
import java.util.Optional;

/// What a window needs of the machine, asked before JavaFX starts: afterwards the answer would be a stack trace.
record Display(String system, String platform, Map<String, String> environment) {
    /// Returns the display of this process.
    static Display ofThisProcess() {
        return new Display(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    /// Returns what keeps a window from opening, if anything does.
    ///
    /// On Linux JavaFX speaks X11 alone, so a Wayland session needs Xwayland, which sets `DISPLAY` too.
    /// The headless platform needs neither.
    Optional<Message> missing() {
        if (!system.startsWith("Linux") || platform.equalsIgnoreCase("headless") || isSet("DISPLAY")) {
            return Optional.empty();
        }
        return Optional.of(Message.of(isSet("WAYLAND_DISPLAY") ? "window.missing.x11" : "window.missing.display"));
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
