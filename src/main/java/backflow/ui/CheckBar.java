package backflow.ui;

import backflow.session.Appearance;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.FittingBar;
import backflow.ui.part.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// What is checked, and the commands of the program.
final class CheckBar extends FittingBar {
    CheckBar(Appearance appearance, Messages messages, Controls controls, Commands commands) {
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        name,
                        Controls.spacer(),
                        new ModeSwitch(appearance, messages, this),
                        controls.button(Icon.THEME, "check-theme", "window.theme", commands::nextTheme),
                        new CheckMenu(appearance, messages, commands));
    }
}
