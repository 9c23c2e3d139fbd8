package backflow.ui.timeline;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;

/// A small label above the timeline that tells which step is pointed at. It follows the pointer without delay.
final class StepLabel {
    private static final double GAP = 6;

    private final Tooltip label = new Tooltip();

    StepLabel() {
        label.setId("step-label");
        // A click on the timeline is for the playhead; the label stays as long as the pointer.
        label.setAutoHide(false);
        // It grows upwards from there, so that it never comes under the pointer, which would then have left the bar.
        label.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    }

    /// Shows a text above a place on a node.
    ///
    /// @param x how far from the node's left
    void show(Node over, double x, String text) {
        label.setText(text);
        Bounds bounds = over.localToScreen(over.getLayoutBounds());
        double left = bounds.getMinX() + x;
        double bottom = bounds.getMinY() - GAP;
        if (label.isShowing()) {
            label.setAnchorX(left);
            label.setAnchorY(bottom);
        } else {
            label.show(over, left, bottom);
        }
    }

    void hide() {
        label.hide();
    }
}
