package backflow.ui.graph;

import backflow.layout.Rectangle;
import backflow.layout.Viewport;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// What the keyboard, the pointer and a screen reader meet where something on the graph's page can be pressed. It shows
/// nothing of its own but where it is pointed at or has the focus.
abstract class PageRegion extends Region {
    private Rectangle area = new Rectangle(0, 0, 0, 0);

    /// @param styleClass what it is, beside being a region of the page
    PageRegion(String id, String styleClass) {
        setId(id);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().addAll("page-region", styleClass);
        setOnMouseClicked(clicked -> {
            if (clicked.isStillSincePress() && clicked.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                press();
            }
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                press();
                pressed.consume();
            }
        });
    }

    /// Does what a click, Enter or a screen reader asks for.
    abstract void press();

    /// Sets where on the page it is.
    void setArea(Rectangle onPage) {
        area = onPage;
    }

    /// Returns where on the page it is.
    Rectangle area() {
        return area;
    }

    /// Stands where a view shows its place on the page.
    void place(Viewport viewport) {
        Rectangle seen = viewport.inView(area);
        resizeRelocate(seen.x(), seen.y(), seen.width(), seen.height());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
