package backflow.ui;

import backflow.session.Appearance;
import backflow.session.Mode;
import backflow.text.Messages;
import backflow.ui.part.Segments;
import java.util.Arrays;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Chooses what the window is used for; it stands at the same place in every mode.
final class ModeSwitch extends StackPane {
    /// A bar of less than so many letters has no room for the long name.
    private static final double NARROW = 88;

    ModeSwitch(Appearance appearance, Messages messages, Region bar) {
        Segments modes = new Segments(
                messages,
                "window.mode.",
                "mode-",
                Arrays.asList(Mode.values()),
                appearance.modeProperty(),
                appearance.modeProperty()::set);
        ToggleButton check = modes.getButtons().getLast();
        bar.widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < NARROW * check.getFont().getSize();
            check.setText(messages.text(narrow ? "window.mode.check.short" : "window.mode.check"));
        });
        check.setAccessibleText(messages.text("window.mode.check"));
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(modes);
    }
}
