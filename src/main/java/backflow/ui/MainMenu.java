package backflow.ui;

import backflow.graph.Level;
import backflow.picture.Theme;
import backflow.picture.View;
import backflow.session.Appearance;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.session.TextSize;
import backflow.text.Messages;
import backflow.ui.part.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The menu with everything that can be asked of the program, also what the bar has no room for.
final class MainMenu extends MenuButton {
    private final Session session;
    private final Appearance appearance;
    private final Messages messages;
    private final Commands commands;
    private final BooleanProperty data;

    /// @param data whether the fields of the data are shown
    MainMenu(Session session, Appearance appearance, Messages messages, Commands commands, BooleanProperty data) {
        this.session = session;
        this.appearance = appearance;
        this.messages = messages;
        this.commands = commands;
        this.data = data;
        setId("menu");
        setGraphic(Icon.MENU.node());
        getStyleClass().addAll("icon-button", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("window.menu"));
        setTooltip(new Tooltip(messages.text("window.menu")));
        // Made anew each time, since it shows how things are.
        addEventHandler(MenuButton.ON_SHOWING, _ -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        return List.of(
                item("open", commands::open),
                menu("examples", ExampleItems.of(commands)),
                check("menu-data", messages.text("window.menu.data"), data.get(), () -> data.set(!data.get())),
                new SeparatorMenuItem(),
                menu("level", levels()),
                menu("notation", notations()),
                menu(
                        "graph",
                        List.of(
                                item("zoom.in", () -> commands.zoom(1)),
                                item("zoom.out", () -> commands.zoom(-1)),
                                item("zoom.fit", commands::fit))),
                check(
                        "menu-responsibility",
                        messages.text("window.menu.responsibility"),
                        session.walk().tour().isPresent(),
                        session.walk()::toggle),
                new SeparatorMenuItem(),
                menu("panes", panes()),
                menu("text", textSizes()),
                menu("theme", themes()),
                check(
                        "menu-motion",
                        messages.text("window.menu.motion"),
                        session.motionProperty().get(),
                        commands::toggleMotion),
                new SeparatorMenuItem(),
                item("keys", commands::showKeys),
                item("quit", commands::quit));
    }

    private List<MenuItem> levels() {
        return Arrays.stream(Level.values())
                .map(level -> radio(
                        "menu-level-" + name(level),
                        messages.text("window.level." + name(level)),
                        session.level() == level,
                        () -> session.levelProperty().set(level)))
                .toList();
    }

    private List<MenuItem> notations() {
        return Arrays.stream(View.Notation.values())
                .map(notation -> radio(
                        "menu-notation-" + name(notation),
                        messages.text("window.notation." + name(notation)),
                        session.view().notation() == notation,
                        () -> session.viewProperty().set(session.view().in(notation))))
                .toList();
    }

    private List<MenuItem> panes() {
        return Pane.all().stream()
                .map(pane -> check(
                        "pane-" + pane.id(),
                        messages.text("window.pane." + pane.id()),
                        commands.shows(pane),
                        () -> commands.toggle(pane)))
                .toList();
    }

    private List<MenuItem> textSizes() {
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

    private List<MenuItem> themes() {
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

    private Menu menu(String key, List<? extends MenuItem> items) {
        Menu menu = new Menu(messages.text("window.menu." + key));
        menu.setId("menu-" + key);
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        return prepare(new MenuItem(), "menu-" + key.replace('.', '-'), messages.text("window.menu." + key), action);
    }

    private static MenuItem check(String id, String text, boolean checked, Runnable action) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(checked);
        return prepare(item, id, text, action);
    }

    private static MenuItem radio(String id, String text, boolean chosen, Runnable action) {
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

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
