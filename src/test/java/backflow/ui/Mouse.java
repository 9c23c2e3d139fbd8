package backflow.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// A mouse over a node, which is told of it directly: the headless platform reports no drag.
///
/// @param pressed where its button was pressed, seen from the scene
/// @param place where it is now
public record Mouse(Node node, Point2D pressed, Point2D place) {
    /// Returns a mouse over a point of a node.
    public static Mouse over(Node node, double x, double y) {
        Point2D place = node.localToScene(x, y);
        return new Mouse(node, place, place);
    }

    /// Returns a mouse over the middle of a node.
    public static Mouse overMiddle(Node node) {
        return over(
                node,
                node.getLayoutBounds().getCenterX(),
                node.getLayoutBounds().getCenterY());
    }

    /// Returns the mouse moved from where its button was pressed.
    public Mouse moved(double dx, double dy) {
        return new Mouse(node, pressed, pressed.add(dx, dy));
    }

    /// Tells the node what the mouse does there.
    public void does(EventType<MouseEvent> type) {
        Event.fireEvent(node, event(type));
    }

    private MouseEvent event(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                place.getX(),
                place.getY(),
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                place.equals(pressed),
                new PickResult(node, place.getX(), place.getY()));
    }
}
