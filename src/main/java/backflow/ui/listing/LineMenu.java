package backflow.ui.listing;

import backflow.session.Session;
import backflow.text.Messages;
import java.util.function.IntConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with a line of code, as a menu.
final class LineMenu extends ContextMenu {
    private int line;

    LineMenu(LineActions actions, Session session, Messages messages) {
        MenuItem clear = new MenuItem(messages.text("window.listing.clear"));
        clear.setOnAction(_ -> session.breakpoints().clear());
        getItems()
                .addAll(
                        item(messages.text("window.listing.go"), actions::goTo),
                        item(messages.text("window.listing.run"), actions::runTo),
                        new SeparatorMenuItem(),
                        item(messages.text("window.listing.toggle"), actions::toggleBreakpoint),
                        clear);
        getItems().get(1).setId("run-to-line");
        setOnShowing(_ -> clear.setDisable(session.breakpoints().lines().isEmpty()));
    }

    private MenuItem item(String text, IntConsumer action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.accept(line));
        return item;
    }

    /// Sets the line that the menu is about.
    void about(int number) {
        line = number;
    }
}
