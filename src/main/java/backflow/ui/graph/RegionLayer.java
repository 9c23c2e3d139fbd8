package backflow.ui.graph;

import backflow.layout.Rectangle;
import backflow.layout.Viewport;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/// Regions over what can be pressed on the graph's page: they move with the page, and one that the keyboard reaches
/// comes into sight.
abstract class RegionLayer extends Pane {
    private final Consumer<Rectangle> reveal;
    private Viewport viewport = Viewport.IDENTITY;

    /// @param reveal brings a part of the page into sight
    RegionLayer(Consumer<Rectangle> reveal) {
        this.reveal = reveal;
        setPickOnBounds(false);
    }

    /// Adds a region, which has its area already or is given it before it is placed.
    final void add(PageRegion region) {
        region.focusVisibleProperty().subscribe(visible -> {
            if (visible) {
                reveal.accept(region.area());
            }
        });
        getChildren().add(region);
    }

    /// Puts a region where its area is seen.
    final void place(PageRegion region) {
        region.place(viewport);
    }

    /// Shows the regions through another viewport.
    final void place(Viewport now) {
        if (!now.equals(viewport)) {
            viewport = now;
            getChildren().forEach(region -> ((PageRegion) region).place(now));
        }
    }
}
