package backflow.ui;

import backflow.session.Appearance;
import backflow.session.draft.Draft;
import backflow.session.draft.Judgement;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.FittingBar;
import backflow.ui.part.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// What is checked, and the commands of the program.
final class CheckBar extends FittingBar {
    private final Draft draft;
    private final Messages messages;
    private final MenuButton source = new MenuButton();

    CheckBar(Draft draft, Appearance appearance, Messages messages, Controls controls, Commands commands) {
        this.draft = draft;
        this.messages = messages;
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        source.setId("check-source");
        source.getStyleClass().add("quiet");
        source.setMinWidth(0);
        // A name with an underscore is no name with a key.
        source.setMnemonicParsing(false);
        source.setTooltip(new Tooltip(messages.text("window.check.source")));
        MenuItems make = new MenuItems(appearance, messages);
        source.getItems().setAll(fileItems(make, commands));
        Node theme = controls.button(Icon.THEME, "check-theme", "window.theme", commands::nextTheme);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        name,
                        source,
                        Controls.spacer(),
                        new ModeSwitch(appearance, messages, this),
                        theme,
                        menu(make, commands));
        leaveOutFirst(List.of(theme, name));
        draft.originProperty().subscribe(_ -> name());
        draft.editedBinding().subscribe(_ -> name());
        draft.judgementProperty().subscribe(_ -> name());
        draft.chosenProperty().subscribe(_ -> name());
    }

    private static List<MenuItem> fileItems(MenuItems make, Commands commands) {
        return List.of(
                make.item("open", commands::open),
                make.item("save", commands::save),
                make.item("save.as", commands::saveAs),
                new SeparatorMenuItem(),
                make.item("new", commands::newCode));
    }

    private static MenuButton menu(MenuItems make, Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setId("check-menu");
        make.dress(
                menu,
                () -> List.of(
                        make.item("open", commands::open),
                        make.item("save", commands::save),
                        make.item("save.as", commands::saveAs),
                        make.item("new", commands::newCode),
                        new SeparatorMenuItem(),
                        make.item("wrong", commands::goToWrongLine),
                        new SeparatorMenuItem(),
                        make.menu("text", make.textSizes()),
                        make.menu("theme", make.themes()),
                        new SeparatorMenuItem(),
                        make.menu("mode", make.modes()),
                        make.item("keys", commands::showKeys),
                        make.item("quit", commands::quit)));
        return menu;
    }

    /// The file, a sign that it is not saved, and the function that is looked at: `layers.py • batchnorm_backward`.
    private void name() {
        String file = draft.origin().name().isEmpty()
                ? messages.text("window.check.untitled")
                : draft.origin().name();
        String function = draft.isRevealed()
                        && draft.judgement().orElse(null) instanceof Judgement.Judged judged
                        && !judged.pairs().isEmpty()
                ? draft.chosen(judged).report().backward()
                : "";
        String shown = messages.text(draft.isEdited() ? "window.check.name.edited" : "window.check.name", file);
        source.setText(function.isEmpty() ? shown : messages.text("window.check.name.function", shown, function));
    }
}
