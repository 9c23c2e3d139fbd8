package backflow.ui;

import backflow.graph.Level;
import backflow.picture.View;
import backflow.session.Appearance;
import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.FittingBar;
import backflow.ui.part.Icon;
import backflow.ui.part.Segments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What is open, on what data, how it is looked at, and the commands of the program. Where the window is too narrow for
/// all of it, the menu has what is left out.
final class TopBar extends FittingBar {
    private final Session session;
    private final Messages messages;
    private final MenuButton source = new MenuButton();
    private final ToggleButton data = new ToggleButton();

    TopBar(Session session, Appearance appearance, Messages messages, Controls controls, Commands commands, Busy busy) {
        this.session = session;
        this.messages = messages;
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        fillSource(commands);
        data.setId("data-toggle");
        data.getStyleClass().add("quiet");
        data.setMinWidth(USE_PREF_SIZE);
        data.setTooltip(new Tooltip(messages.text("window.data.choose")));
        Node levels = levels();
        Node notations = notations();
        Node zoom = zoom(controls, commands);
        Node responsibility = responsibility();
        Node theme = controls.button(Icon.THEME, "theme", "window.theme", commands::nextTheme);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        name,
                        source,
                        data,
                        Controls.spacer(),
                        busy,
                        levels,
                        notations,
                        zoom,
                        responsibility,
                        new ModeSwitch(appearance, messages, this),
                        theme,
                        new MainMenu(session, appearance, messages, commands, data.selectedProperty()));
        leaveOutFirst(List.of(responsibility, zoom, name, theme, notations, levels, data));
        session.documentProperty().subscribe(open -> open.ifPresent(this::name));
    }

    private void fillSource(Commands commands) {
        source.setId("source");
        source.getStyleClass().addAll("quiet");
        source.setMinWidth(0);
        // A name with an underscore is no name with a key.
        source.setMnemonicParsing(false);
        source.setTooltip(new Tooltip(messages.text("window.examples.choose")));
        source.addEventHandler(MenuButton.ON_SHOWING, _ -> {
            if (source.getItems().isEmpty()) {
                MenuItem open = new MenuItem(messages.text("window.menu.open"));
                open.setOnAction(_ -> commands.open());
                source.getItems().addAll(ExampleItems.of(commands));
                source.getItems().addAll(new SeparatorMenuItem(), open);
            }
        });
    }

    /// Shows or hides the fields of the data.
    ToggleButton data() {
        return data;
    }

    private void name(Document open) {
        source.setText(open.source().title());
        String sizes = open.sizes().entrySet().stream()
                .map(size -> messages.text("window.data.extent", size.getKey(), String.valueOf(size.getValue())))
                .collect(Collectors.joining(", "));
        data.setText(sizes.isEmpty() ? messages.text("window.data.none") : sizes);
        data.setAccessibleText(messages.text("window.data.accessible", data.getText()));
    }

    private ToggleButton responsibility() {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("responsibility");
        toggle.setGraphic(Icon.PATHS.node());
        toggle.getStyleClass().add("icon-button");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(messages.text("window.responsibility"));
        toggle.setTooltip(new Tooltip(messages.text("window.responsibility")));
        toggle.setOnAction(_ -> {
            session.walk().toggle();
            toggle.setSelected(session.walk().tour().isPresent());
        });
        session.walk().tourProperty().subscribe(tour -> toggle.setSelected(tour.isPresent()));
        return toggle;
    }

    private Node levels() {
        return new Segments(
                messages,
                "window.level.",
                "level-",
                Arrays.asList(Level.values()),
                session.levelProperty(),
                session.levelProperty()::set);
    }

    private Node notations() {
        return new Segments(
                messages,
                "window.notation.",
                "notation-",
                Arrays.asList(View.Notation.values()),
                session.viewProperty().map(View::notation),
                notation -> session.viewProperty().set(session.view().in(notation)));
    }

    private static Node zoom(Controls controls, Commands commands) {
        HBox zoom = new HBox(
                controls.button(Icon.REDUCE, "zoom-out", "window.zoom.out", () -> commands.zoom(-1)),
                controls.button(Icon.FIT, "zoom-fit", "window.zoom.fit", commands::fit),
                controls.button(Icon.ENLARGE, "zoom-in", "window.zoom.in", () -> commands.zoom(1)));
        zoom.getStyleClass().add("zoom");
        zoom.setAlignment(Pos.CENTER);
        zoom.setMinWidth(USE_PREF_SIZE);
        return zoom;
    }
}
