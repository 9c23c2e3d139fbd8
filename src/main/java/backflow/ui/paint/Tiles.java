package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.layout.Viewport;
import backflow.picture.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Pane;

/// Marks that stand still, on tiles of which each is painted anew only where something on it has changed: when a step
/// is done, most of a picture stays as it was.
final class Tiles extends Pane {
    /// A multiple of four, so that a tile's border lies between pixels at 125, 150 and 175 % too.
    private static final double SIDE = 256;

    private final List<Tile> tiles = new ArrayList<>();
    private RasterImages images;

    private static final class Tile {
        private final Layer layer;
        private List<Mark> shown = List.of();

        Tile(Layer layer) {
            this.layer = layer;
        }
    }

    Tiles(RasterImages images) {
        this.images = images;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Paints in another theme from now on: that of the images of arrays.
    void setImages(RasterImages wanted) {
        images = wanted;
        tiles.forEach(tile -> tile.layer.setImages(wanted));
    }

    /// Sets how much the tiles cover; returns whether that is new, so that they are empty.
    boolean cover(double width, double height) {
        if (getWidth() == width && getHeight() == height) {
            return false;
        }
        resize(width, height);
        tiles.clear();
        for (double top = 0; top < height; top += SIDE) {
            for (double left = 0; left < width; left += SIDE) {
                Tile tile = new Tile(new Layer(images));
                tile.layer.setPart(
                        new Rectangle(left, top, Math.min(SIDE, width - left), Math.min(SIDE, height - top)));
                tiles.add(tile);
            }
        }
        getChildren().setAll(tiles.stream().map(tile -> tile.layer).toList());
        return true;
    }

    /// Clears all tiles.
    void clear() {
        for (Tile tile : tiles) {
            tile.layer.clear();
            tile.shown = List.of();
        }
    }

    /// Shows these marks and no others.
    ///
    /// @param bounds where in the view a mark lies
    void show(List<Mark> marks, Function<Mark, Rectangle> bounds, Viewport viewport) {
        List<Rectangle> areas = marks.stream().map(bounds).toList();
        for (Tile tile : tiles) {
            Rectangle part = tile.layer.part();
            List<Mark> wanted = new ArrayList<>();
            for (int index = 0; index < marks.size(); index++) {
                if (areas.get(index).overlaps(part)) {
                    wanted.add(marks.get(index));
                }
            }
            if (!Layering.isSame(tile.shown, wanted)) {
                tile.layer.clear();
                tile.layer.paint(wanted, viewport);
                tile.shown = wanted;
            }
        }
    }
}
