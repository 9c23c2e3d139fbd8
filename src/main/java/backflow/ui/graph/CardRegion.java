package backflow.ui.graph;

import backflow.graph.Box;
import backflow.layout.Rectangle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;

/// The region over a card: a button that goes to the card's steps.
final class CardRegion extends PageRegion {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Consumer<Box> press;
    private Box box;

    /// Creates a region.
    ///
    /// @param press what is done when it is clicked, or Enter is pressed
    CardRegion(Box box, Consumer<Box> press) {
        super("card-" + box.id(), "card-region");
        this.box = box;
        this.press = press;
    }

    @Override
    void press() {
        press.accept(box);
    }

    /// Stands for a box of another level that has the same value.
    void standFor(Box other, Rectangle place) {
        box = other;
        setArea(place);
    }

    /// Offers a menu to the pointer's other button and to the keyboard's menu key.
    void offer(ContextMenu menu) {
        setOnContextMenuRequested(asked -> {
            menu.show(this, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
    }

    void setPointed(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
    }

    Box box() {
        return box;
    }
}
