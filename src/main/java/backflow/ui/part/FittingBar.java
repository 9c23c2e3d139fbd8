package backflow.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row in which some things are left out where there is no room for all, rather than that any is cut.
public class FittingBar extends HBox {
    private final List<Node> dispensable = new ArrayList<>();

    /// Says what can be left out, since it can be reached otherwise: the first of them first.
    protected final void leaveOutFirst(List<? extends Node> nodes) {
        dispensable.addAll(nodes);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged() || dispensable.contains(child)) {
                left -= width(child);
            }
        }
        for (Node node : dispensable) {
            boolean fits = left >= 0;
            node.setVisible(fits);
            node.setManaged(fits);
            left += fits ? 0 : width(node);
        }
        super.layoutChildren();
    }

    private double width(Node node) {
        double wanted = Math.min(node.prefWidth(-1), node.maxWidth(-1));
        return Math.max(wanted, node.minWidth(-1)) + getSpacing();
    }
}
