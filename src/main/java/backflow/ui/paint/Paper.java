package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.Mark;
import backflow.picture.MarkBounds;
import backflow.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// What a picture is painted on, once a frame, however often it is told what to show.
///
/// What stands still lies on a layer of its own: while a step moves, only the marks from the first moving one on are
/// painted, on layers that are as large as they are. A canvas that changes is drawn whole, and so is all that lies
/// under it, which is why a small moving thing must not sit on a large one.
///
/// Nobody manages it, so that a frame is painted without laying out the window around it.
final class Paper extends Region {
    private static final MarkBounds BOUNDS = MarkBounds.bundled();

    /// Lines reach over the bounds of a mark by half their width.
    private static final double LINE = 8;

    /// The moving layer grows in pieces, since each new size is a new buffer.
    private static final double PIECE = 64;

    private final Layering layering = new Layering();
    private final Tiles still;
    private final List<Layer> moving = new ArrayList<>();
    private RasterImages images;
    private Picture picture = new Picture(new Size(0, 0), List.of());
    private Viewport viewport = Viewport.IDENTITY;
    private Optional<Viewport> painted = Optional.empty();

    /// Creates empty paper.
    ///
    /// @param images the images of arrays, in the theme that is painted in
    Paper(RasterImages images) {
        this.images = images;
        still = new Tiles(images);
        setManaged(false);
        getChildren().add(still);
    }

    void show(Picture wanted, Viewport through) {
        if (!viewport.equals(through)) {
            layering.forget();
        }
        picture = wanted;
        viewport = through;
        requestLayout();
    }

    /// Paints all in another theme: that of the images of arrays.
    void setImages(RasterImages wanted) {
        images = wanted;
        still.setImages(images);
        moving.forEach(layer -> layer.setImages(images));
        painted = Optional.empty();
        layering.forget();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (still.cover(getWidth(), getHeight())) {
            layering.forget();
        }
        Function<Mark, Rectangle> bounds =
                mark -> viewport.inView(BOUNDS.of(mark).grow(LINE));
        List<Mark> marks = picture.marks();
        Layering.Split split = layering.next(marks);
        paintStill(marks, split, bounds);
        paintMoving(marks.subList(split.settled(), marks.size()), bounds);
    }

    private void paintStill(List<Mark> marks, Layering.Split split, Function<Mark, Rectangle> bounds) {
        if (!painted.equals(Optional.of(viewport))) {
            still.clear();
            painted = Optional.of(viewport);
        }
        if (split.changed()) {
            still.show(List.copyOf(marks.subList(0, split.settled())), bounds, viewport);
        }
    }

    private void paintMoving(List<Mark> marks, Function<Mark, Rectangle> bounds) {
        Rectangle whole = new Rectangle(0, 0, getWidth(), getHeight());
        List<Patch> patches = Patch.of(marks, mark -> bounds.apply(mark).within(whole));
        while (moving.size() < patches.size()) {
            moving.add(added());
        }
        for (int index = 0; index < moving.size(); index++) {
            Layer layer = moving.get(index);
            if (index < patches.size()) {
                Patch patch = patches.get(index);
                layer.setVisible(true);
                layer.setPart(reaching(layer.part(), patch.area()).within(whole));
                layer.clear();
                layer.paint(patch.marks(), viewport);
            } else {
                layer.setVisible(false);
            }
        }
    }

    private Layer added() {
        Layer layer = new Layer(images);
        getChildren().add(layer);
        return layer;
    }

    /// Returns a layer's reach: as it was, if it is enough and not far too much.
    private static Rectangle reaching(Rectangle reach, Rectangle wanted) {
        double left = Math.floor(wanted.x() / PIECE) * PIECE;
        double top = Math.floor(wanted.y() / PIECE) * PIECE;
        Rectangle pieces = new Rectangle(
                left,
                top,
                Math.ceil((wanted.right() - left) / PIECE) * PIECE,
                Math.ceil((wanted.bottom() - top) / PIECE) * PIECE);
        boolean fits = reach.contains(wanted)
                && reach.width() <= pieces.width() + 2 * PIECE
                && reach.height() <= pieces.height() + 2 * PIECE;
        return fits ? reach : pieces;
    }
}
