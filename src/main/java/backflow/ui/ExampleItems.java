package backflow.ui;

import backflow.session.Source;
import java.util.List;
import javafx.scene.control.MenuItem;

/// The built-in examples as items of a menu.
final class ExampleItems {
    private ExampleItems() {}

    /// Makes the items. The titles are read from the examples' files, so it is left until a menu is shown.
    static List<MenuItem> of(Commands commands) {
        return commands.examples().stream()
                .map(example -> item(example, commands))
                .toList();
    }

    private static MenuItem item(Source example, Commands commands) {
        MenuItem item = new MenuItem(example.title());
        item.setId("example-" + example.name());
        item.setOnAction(_ -> commands.openExample(example.name()));
        return item;
    }
}
