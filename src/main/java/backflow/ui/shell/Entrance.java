package backflow.ui.shell;

import backflow.ui.part.Entered;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// Where the keyboard enters a part of the window.
public final class Entrance {
    private static final String HEAD = "pane-head";

    private Entrance() {}

    /// Gives the focus to a part of the window, or to the first control in it; those of its heading come last.
    public static void into(Node part) {
        of(part, false).or(() -> of(part, true)).ifPresent(Entrance::focus);
    }

    private static Optional<Node> of(Node node, boolean heads) {
        boolean open = node.isVisible()
                && !node.isDisabled()
                && (heads || !node.getStyleClass().contains(HEAD));
        if (!open) {
            return Optional.empty();
        }
        Optional<Node> own = node instanceof Entered part ? part.entrance() : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> of(child, heads).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Only a focus that came by traversal is shown, so the focus goes one control on and comes back.
    private static void focus(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}
