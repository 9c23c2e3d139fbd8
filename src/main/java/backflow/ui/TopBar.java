package backflow.ui;

import backflow.graph.Level;
import backflow.session.Document;
import backflow.session.Session;
import backflow.session.Source;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// What is open, on what data, at which level, and the commands of the program.
final class TopBar extends HBox {
    private final Session session;
    private final Messages messages;
    private final MenuButton source = new MenuButton();
    private final ToggleButton data = new ToggleButton();

    TopBar(Session session, Messages messages, Controls controls, Commands commands, Busy busy) {
        this.session = session;
        this.messages = messages;
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        source.setId("source");
        source.getStyleClass().addAll("quiet");
        source.setTooltip(new Tooltip(messages.text("window.examples.choose")));
        data.setId("data-toggle");
        data.getStyleClass().add("quiet");
        data.setMinWidth(USE_PREF_SIZE);
        data.setTooltip(new Tooltip(messages.text("window.data.choose")));
        HBox opened = new HBox(source, data);
        opened.setAlignment(Pos.CENTER_LEFT);
        opened.getStyleClass().add("opened");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        name,
                        opened,
                        Controls.spacer(),
                        busy,
                        levels(),
                        zoom(controls, commands),
                        controls.button(Icon.THEME, "theme", "window.theme", commands::nextTheme),
                        menu(commands));
        fillWhenShown(source, () -> {
            source.getItems().addAll(examples(commands));
            source.getItems().addAll(new SeparatorMenuItem(), item("window.menu.open", commands::open));
        });
        session.documentProperty().subscribe(open -> open.ifPresent(this::name));
    }

    /// Whether the fields of the data are shown.
    BooleanProperty dataShownProperty() {
        return data.selectedProperty();
    }

    private void name(Document open) {
        source.setText(open.source().title());
        String sizes = open.sizes().entrySet().stream()
                .map(size -> messages.text("window.data.extent", size.getKey(), String.valueOf(size.getValue())))
                .collect(Collectors.joining(", "));
        data.setText(sizes.isEmpty() ? messages.text("window.data.none") : sizes);
        data.setAccessibleText(messages.text("window.data.accessible", data.getText()));
    }

    private SegmentedButton levels() {
        SegmentedButton levels = new SegmentedButton();
        levels.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        levels.setToggleGroup(group);
        for (Level level : Level.values()) {
            String name = level.name().toLowerCase(Locale.ROOT);
            ToggleButton toggle = new ToggleButton(messages.text("window.level." + name));
            toggle.setId("level-" + name);
            toggle.setTooltip(new Tooltip(messages.text("window.level.hint." + name)));
            toggle.setMinWidth(USE_PREF_SIZE);
            // A second click must not leave the graph without a level.
            toggle.setOnAction(_ -> {
                session.levelProperty().set(level);
                toggle.setSelected(true);
            });
            session.levelProperty().subscribe(now -> toggle.setSelected(now == level));
            levels.getButtons().add(toggle);
        }
        return levels;
    }

    private static HBox zoom(Controls controls, Commands commands) {
        HBox zoom = new HBox(
                controls.button(Icon.REDUCE, "zoom-out", "window.zoom.out", () -> commands.zoom(-1)),
                controls.button(Icon.FIT, "zoom-fit", "window.zoom.fit", commands::fit),
                controls.button(Icon.ENLARGE, "zoom-in", "window.zoom.in", () -> commands.zoom(1)));
        zoom.getStyleClass().add("zoom");
        zoom.setAlignment(Pos.CENTER);
        zoom.setMinWidth(USE_PREF_SIZE);
        return zoom;
    }

    private MenuButton menu(Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setId("menu");
        menu.setGraphic(Icon.MENU.node());
        menu.getStyleClass().addAll("icon-button", "no-arrow");
        menu.setAccessibleText(messages.text("window.menu"));
        menu.setTooltip(new Tooltip(messages.text("window.menu")));
        CheckMenuItem motion = new CheckMenuItem(messages.text("window.menu.motion"));
        motion.setId("menu-motion");
        motion.setOnAction(_ -> commands.toggleMotion());
        session.motionProperty().subscribe(motion::setSelected);
        MenuItem keys = item("window.menu.keys", commands::showKeys);
        keys.setId("menu-keys");
        fillWhenShown(
                menu,
                () -> menu.getItems()
                        .addAll(
                                item("window.menu.open", commands::open),
                                examplesMenu(commands),
                                new SeparatorMenuItem(),
                                motion,
                                keys,
                                new SeparatorMenuItem(),
                                item("window.menu.quit", commands::quit)));
        return menu;
    }

    /// Fills a menu when it is shown first: the examples' titles are read from their files, which a start need not
    /// wait for.
    private static void fillWhenShown(MenuButton menu, Runnable fill) {
        menu.addEventHandler(MenuButton.ON_SHOWING, _ -> {
            if (menu.getItems().isEmpty()) {
                fill.run();
            }
        });
    }

    private Menu examplesMenu(Commands commands) {
        var menu = new Menu(messages.text("window.menu.examples"));
        menu.getItems().addAll(examples(commands));
        return menu;
    }

    private static List<MenuItem> examples(Commands commands) {
        return commands.examples().stream()
                .map(example -> example(example, commands))
                .toList();
    }

    private static MenuItem example(Source example, Commands commands) {
        MenuItem item = new MenuItem(example.title());
        item.setId("example-" + example.name());
        item.setOnAction(_ -> commands.openExample(example.name()));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
