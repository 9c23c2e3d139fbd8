package backflow.ui.graph;

import backflow.graph.Node;
import backflow.picture.CopySign;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;

/// The region over the sign of a copy: a button that shows the copy as a node of its own, or hides it again.
final class CopyRegion extends PageRegion {
    private final Node copy;
    private final Consumer<Node> toggle;
    private final Tooltip tooltip = new Tooltip();

    CopyRegion(Node copy, Consumer<Node> toggle) {
        super("copy-" + copy.id(), "copy-region");
        this.copy = copy;
        this.toggle = toggle;
        Tooltip.install(this, tooltip);
    }

    @Override
    void press() {
        toggle.accept(copy);
    }

    /// Stands where the sign does.
    ///
    /// @param text what a press does
    void standFor(CopySign sign, String text) {
        setArea(sign.area());
        setAccessibleText(text);
        tooltip.setText(text);
    }
}
