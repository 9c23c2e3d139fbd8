package backflow.ui;

import backflow.session.Appearance;
import backflow.text.Messages;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu while code is checked.
final class CheckMenu extends MenuButton {
    CheckMenu(Appearance appearance, Messages messages, Commands commands) {
        MenuItems make = new MenuItems(appearance, messages);
        setId("check-menu");
        make.dress(this, () -> items(make, commands));
    }

    private static List<MenuItem> items(MenuItems make, Commands commands) {
        return List.of(
                make.item("open", commands::open),
                make.item("save", commands::save),
                new SeparatorMenuItem(),
                make.menu("text", make.textSizes()),
                make.menu("theme", make.themes()),
                new SeparatorMenuItem(),
                make.menu("mode", make.modes()),
                make.item("keys", commands::showKeys),
                make.item("quit", commands::quit));
    }
}
