package backflow.ui.timeline;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// A small label above the timeline that tells which step is pointed at. It follows the pointer without delay.
final class StepLabel {
    private static final double GAP = 6;

    private final Tooltip label = new Tooltip();

    StepLabel() {
        label.setId("step-label");
        // A click on the timeline is for the playhead; the label stays as long as the pointer.
        label.setAutoHide(false);
    }

    /// Shows a text above a place on a node.
    ///
    /// @param x how far from the node's left
    void show(Node over, double x, String text) {
        label.setText(text);
        Bounds bounds = over.localToScreen(over.getLayoutBounds());
        if (!label.isShowing()) {
            label.show(over, bounds.getMinX() + x, bounds.getMinY());
        }
        label.setAnchorX(bounds.getMinX() + x - label.getWidth() / 2);
        label.setAnchorY(bounds.getMinY() - label.getHeight() - GAP);
    }

    void hide() {
        label.hide();
    }
}
