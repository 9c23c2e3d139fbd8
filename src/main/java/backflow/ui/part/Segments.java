package backflow.ui.part;

import backflow.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/// Buttons side by side of which one is always chosen.
public final class Segments extends SegmentedButton {
    /// @param key the prefix of the keys under which each choice has its name and, after `hint.`, what it does
    /// @param id the prefix of the ids
    /// @param choices what can be chosen
    /// @param chosen what is
    public <E extends Enum<E>> Segments(
            Messages messages, String key, String id, List<E> choices, ObservableValue<E> chosen, Consumer<E> choose) {
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        for (E choice : choices) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            ToggleButton toggle = new ToggleButton(messages.text(key + name));
            toggle.setId(id + name);
            toggle.setTooltip(new Tooltip(messages.text(key + "hint." + name)));
            toggle.setMinWidth(USE_PREF_SIZE);
            // A second click must not leave nothing chosen.
            toggle.setOnAction(_ -> {
                choose.accept(choice);
                toggle.setSelected(true);
            });
            chosen.subscribe(now -> toggle.setSelected(now == choice));
            getButtons().add(toggle);
        }
    }
}
