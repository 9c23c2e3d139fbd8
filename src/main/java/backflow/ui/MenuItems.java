package backflow.ui;

import backflow.picture.Theme;
import backflow.session.Appearance;
import backflow.session.Mode;
import backflow.session.TextSize;
import backflow.text.Messages;
import backflow.ui.part.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Makes the items of menus, and those that every menu of the window has.
record MenuItems(Appearance appearance, Messages messages) {
    /// Makes a button the one that opens a menu.
    ///
    /// @param items are asked for each time that it is opened, since they show how things are
    void dress(MenuButton button, Supplier<List<MenuItem>> items) {
        button.setGraphic(Icon.MENU.node());
        button.getStyleClass().addAll("icon-button", "no-arrow");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("window.menu"));
        button.setTooltip(new Tooltip(messages.text("window.menu")));
        button.addEventHandler(MenuButton.ON_SHOWING, _ -> button.getItems().setAll(items.get()));
    }

    List<MenuItem> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> radio(
                        "menu-mode-" + mode.id(),
                        messages.text("window.mode." + mode.id()),
                        appearance.mode() == mode,
                        () -> appearance.modeProperty().set(mode)))
                .toList();
    }

    List<MenuItem> textSizes() {
        ObjectProperty<TextSize> size = appearance.textSizeProperty();
        List<MenuItem> items = new ArrayList<>(TextSize.offered().stream()
                .map(offered -> radio(
                        "text-" + offered.percent(),
                        messages.text("window.text.percent", String.valueOf(offered.percent())),
                        size.get().equals(offered),
                        () -> size.set(offered)))
                .toList());
        items.add(new SeparatorMenuItem());
        items.add(item("text.larger", () -> size.set(size.get().larger())));
        items.add(item("text.smaller", () -> size.set(size.get().smaller())));
        return items;
    }

    List<MenuItem> themes() {
        ObjectProperty<Optional<Theme>> theme = appearance.themeProperty();
        List<MenuItem> items = new ArrayList<>(Arrays.stream(Theme.values())
                .map(offered -> radio(
                        "theme-" + name(offered),
                        messages.text("window.theme." + name(offered)),
                        theme.get().equals(Optional.of(offered)),
                        () -> theme.set(Optional.of(offered))))
                .toList());
        items.add(radio(
                "theme-system",
                messages.text("window.theme.system"),
                theme.get().isEmpty(),
                () -> theme.set(Optional.empty())));
        return items;
    }

    Menu menu(String key, List<? extends MenuItem> items) {
        Menu menu = new Menu(messages.text("window.menu." + key));
        menu.setId("menu-" + key);
        menu.getItems().addAll(items);
        return menu;
    }

    MenuItem item(String key, Runnable action) {
        return prepare(new MenuItem(), "menu-" + key.replace('.', '-'), messages.text("window.menu." + key), action);
    }

    MenuItem check(String id, String text, boolean checked, Runnable action) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(checked);
        return prepare(item, id, text, action);
    }

    MenuItem radio(String id, String text, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem();
        item.setSelected(chosen);
        return prepare(item, id, text, action);
    }

    private static MenuItem prepare(MenuItem item, String id, String text, Runnable action) {
        item.setId(id);
        item.setText(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
