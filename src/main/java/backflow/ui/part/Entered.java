package backflow.ui.part;

import java.util.Optional;
import javafx.scene.Node;

/// A part of the window that knows better than the order of its controls where the keyboard enters it.
public interface Entered {
    /// Returns the control that is given the focus; empty if any will do.
    Optional<Node> entrance();
}
