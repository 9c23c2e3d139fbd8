package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// Shows a picture, or the part of it that a viewport lets through. However often it is told what to show, it paints
/// once a frame, and its canvases are never larger than itself.
///
/// What stands still lies on a layer of its own: while a step moves, only the marks from the first moving one on are
/// painted, on layers that are as large as they are. A canvas that changes is drawn whole, and so is all that lies
/// under it, which is why a small moving thing must not sit on a large one.
public final class PictureCanvas extends Region {
    /// Lines reach over the bounds of a mark by half their width.
    private static final double LINE = 8;

    /// The moving layer grows in pieces, since each new size is a new buffer.
    private static final double PIECE = 64;

    private final Role ground;
    private final Layering layering = new Layering();
    private RasterImages images = new RasterImages(Theme.LIGHT);
    private final Tiles still = new Tiles(images);
    private final List<Layer> moving = new ArrayList<>();
    private Picture picture = new Picture(new Size(0, 0), List.of());
    private Viewport viewport = Viewport.IDENTITY;
    private Optional<Viewport> painted = Optional.empty();
    private Theme theme = Theme.LIGHT;

    /// Creates an empty canvas.
    ///
    /// @param ground what it is filled with where no mark is
    public PictureCanvas(Role ground) {
        this.ground = ground;
        getChildren().add(still);
        setMinSize(0, 0);
        fill();
    }

    public void show(Picture wanted, Viewport through) {
        if (!viewport.equals(through)) {
            layering.forget();
        }
        picture = wanted;
        viewport = through;
        requestLayout();
    }

    public void setTheme(Theme wanted) {
        if (theme != wanted) {
            theme = wanted;
            images = new RasterImages(theme);
            still.setTheme(theme, images);
            moving.forEach(layer -> layer.setTheme(theme, images));
            fill();
            painted = Optional.empty();
            layering.forget();
            requestLayout();
        }
    }

    private void fill() {
        var colour = new Palette(theme).colour(Paint.of(ground));
        setBackground(new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY)));
    }

    @Override
    protected void layoutChildren() {
        if (still.cover(getWidth(), getHeight())) {
            layering.forget();
        }
        Inspection measured = Inspection.of(picture);
        Function<Mark, Rectangle> bounds =
                mark -> viewport.inView(measured.bounds(mark).grow(LINE));
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
        Layer layer = new Layer(theme, images);
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
