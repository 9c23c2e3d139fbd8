package backflow.ui.graph;

import backflow.graph.Box;
import backflow.layout.Rectangle;
import backflow.ui.paint.Viewport;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// What the keyboard, the pointer and a screen reader meet where a card is painted: a button that goes to the card's
/// steps. It shows nothing of its own but where it is pointed at or has the focus.
final class CardRegion extends Region {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Consumer<Box> press;
    private Box box;
    private Rectangle card = new Rectangle(0, 0, 0, 0);

    /// Creates a region.
    ///
    /// @param press what is done when it is clicked, or Enter is pressed
    CardRegion(Box box, Consumer<Box> press) {
        this.box = box;
        this.press = press;
        setId("card-" + box.id());
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("card-region");
        setOnMouseClicked(clicked -> {
            if (clicked.isStillSincePress() && clicked.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                press.accept(this.box);
            }
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                press.accept(this.box);
                pressed.consume();
            }
        });
    }

    /// Stands for a box of another level that has the same value.
    void standFor(Box other, Rectangle place) {
        box = other;
        card = place;
    }

    void place(Viewport viewport) {
        Rectangle seen = viewport.inView(card);
        resizeRelocate(seen.x(), seen.y(), seen.width(), seen.height());
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

    /// Returns where its card stands on the page.
    Rectangle card() {
        return card;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.accept(box);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
