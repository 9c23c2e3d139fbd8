package backflow.ui.shell;

import backflow.ui.part.KeyOwner;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between panes, moved by the pointer or by arrow keys. A double click or Enter folds the pane away whose
/// size it gives.
///
/// JavaFX's own split pane has dividers that no key reaches, and moves them by itself when the window is resized.
final class Divider extends Region implements KeyOwner {
    private static final double STEP = 24;

    private static final Map<KeyCode, Integer> SIDEWAYS = Map.of(KeyCode.LEFT, -1, KeyCode.RIGHT, 1);
    private static final Map<KeyCode, Integer> UP_AND_DOWN = Map.of(KeyCode.UP, -1, KeyCode.DOWN, 1);

    private final Map<KeyCode, Integer> directions;
    private final Orientation line;
    private double grabbed;

    /// What moves the line.
    interface Mover {
        /// Moves the line by so many pixels to the right or down.
        void by(double pixels);

        /// Remembers where the line stands.
        void grab();

        /// Moves the line by so many pixels from where it was grabbed.
        void drag(double pixels);

        /// Folds the pane away whose size the line gives.
        void fold();
    }

    Divider(String id, Orientation line, String name, Mover mover) {
        this.line = line;
        directions = line == Orientation.VERTICAL ? SIDEWAYS : UP_AND_DOWN;
        setId("divider-" + id);
        getStyleClass().addAll("divider", line == Orientation.VERTICAL ? "vertical" : "horizontal");
        setCursor(line == Orientation.VERTICAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(name);
        setOnMousePressed(pressed -> {
            grabbed = along(pressed);
            mover.grab();
        });
        setOnMouseDragged(dragged -> mover.drag(along(dragged) - grabbed));
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2) {
                mover.fold();
            }
        });
        setOnKeyPressed(pressed -> {
            if (owns(pressed)) {
                pressed.consume();
                press(pressed.getCode(), mover);
            }
        });
    }

    /// Returns how far a place in the window is to the right or down, however the line moves meanwhile.
    private double along(MouseEvent event) {
        return line == Orientation.VERTICAL ? event.getSceneX() : event.getSceneY();
    }

    private void press(KeyCode key, Mover mover) {
        if (key == KeyCode.ENTER) {
            mover.fold();
        } else {
            mover.by(STEP * directions.getOrDefault(key, 0));
        }
    }

    @Override
    public boolean owns(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.ENTER || directions.containsKey(pressed.getCode());
    }
}
