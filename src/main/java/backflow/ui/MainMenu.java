package backflow.ui;

import backflow.graph.Level;
import backflow.picture.View;
import backflow.session.Appearance;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu with everything that can be asked of the program, also what the bar has no room for.
final class MainMenu extends MenuButton {
    private final Session session;
    private final Messages messages;
    private final Commands commands;
    private final MenuItems make;
    private final BooleanProperty data;

    /// @param data whether the fields of the data are shown
    MainMenu(Session session, Appearance appearance, Messages messages, Commands commands, BooleanProperty data) {
        this.session = session;
        this.messages = messages;
        this.commands = commands;
        this.data = data;
        make = new MenuItems(appearance, messages);
        setId("menu");
        make.dress(this, this::items);
    }

    private List<MenuItem> items() {
        return List.of(
                make.item("open", commands::open),
                make.menu("examples", ExampleItems.of(commands)),
                make.check("menu-data", messages.text("window.menu.data"), data.get(), () -> data.set(!data.get())),
                new SeparatorMenuItem(),
                make.menu("level", levels()),
                make.menu("notation", notations()),
                make.menu(
                        "graph",
                        List.of(
                                make.item("zoom.in", () -> commands.zoom(1)),
                                make.item("zoom.out", () -> commands.zoom(-1)),
                                make.item("zoom.fit", commands::fit))),
                make.check(
                        "menu-responsibility",
                        messages.text("window.menu.responsibility"),
                        session.walk().tour().isPresent(),
                        session.walk()::toggle),
                new SeparatorMenuItem(),
                make.menu("panes", panes()),
                make.menu("text", make.textSizes()),
                make.menu("theme", make.themes()),
                make.check(
                        "menu-motion",
                        messages.text("window.menu.motion"),
                        session.motionProperty().get(),
                        commands::toggleMotion),
                new SeparatorMenuItem(),
                make.menu("mode", make.modes()),
                make.item("keys", commands::showKeys),
                make.item("quit", commands::quit));
    }

    private List<MenuItem> levels() {
        return Arrays.stream(Level.values())
                .map(level -> make.radio(
                        "menu-level-" + MenuItems.name(level),
                        messages.text("window.level." + MenuItems.name(level)),
                        session.level() == level,
                        () -> session.levelProperty().set(level)))
                .toList();
    }

    private List<MenuItem> notations() {
        return Arrays.stream(View.Notation.values())
                .map(notation -> make.radio(
                        "menu-notation-" + MenuItems.name(notation),
                        messages.text("window.notation." + MenuItems.name(notation)),
                        session.view().notation() == notation,
                        () -> session.viewProperty().set(session.view().in(notation))))
                .toList();
    }

    private List<MenuItem> panes() {
        return Pane.all().stream()
                .map(pane -> make.check(
                        "pane-" + pane.id(),
                        messages.text("window.pane." + pane.id()),
                        commands.shows(pane),
                        () -> commands.toggle(pane)))
                .toList();
    }
}
