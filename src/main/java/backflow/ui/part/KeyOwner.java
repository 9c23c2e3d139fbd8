package backflow.ui.part;

import javafx.scene.input.KeyEvent;

/// A control that has a use of its own for keys which otherwise move the playhead.
public interface KeyOwner {
    /// Returns whether a pressed key is for this control while it has the focus.
    boolean owns(KeyEvent pressed);
}
