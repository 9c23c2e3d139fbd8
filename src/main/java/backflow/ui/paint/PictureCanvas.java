package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// Shows a picture, or the part of it that a viewport lets through. However often it is told what to show, it paints
/// once a frame, and its canvases are never larger than itself.
///
/// What stands still lies on a layer of its own: while a step moves, only the marks from the first moving one on are
/// painted, on a layer that is as large as they are.
public final class PictureCanvas extends Region {
    /// Lines reach over the bounds of a mark by half their width.
    private static final double LINE = 8;

    /// The moving layer grows in pieces, since each new size is a new buffer.
    private static final double PIECE = 64;

    private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

    private final Role ground;
    private final Layering layering = new Layering();
    private final Layer still = new Layer();
    private final Layer moving = new Layer();
    private Rectangle reach = NOWHERE;
    private Picture picture = new Picture(new Size(0, 0), List.of());
    private Viewport viewport = Viewport.IDENTITY;
    private Theme theme = Theme.LIGHT;

    /// Creates an empty canvas.
    ///
    /// @param ground what it is filled with where no mark is
    public PictureCanvas(Role ground) {
        this.ground = ground;
        getChildren().addAll(still, moving);
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
            still.setTheme(theme);
            moving.setTheme(theme);
            fill();
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
        Rectangle whole = new Rectangle(0, 0, getWidth(), getHeight());
        if (still.getWidth() != whole.width() || still.getHeight() != whole.height()) {
            still.setPart(whole);
            layering.forget();
        }
        List<Mark> marks = picture.marks();
        Layering.Split split = layering.next(marks);
        paintStill(marks, split);
        paintMoving(marks.subList(split.settled(), marks.size()), whole);
    }

    private void paintStill(List<Mark> marks, Layering.Split split) {
        if (split.anew()) {
            still.clear();
            reach = NOWHERE;
        }
        still.paint(marks.subList(split.kept(), split.settled()), viewport);
    }

    private void paintMoving(List<Mark> marks, Rectangle whole) {
        if (marks.isEmpty()) {
            reach = NOWHERE;
        } else {
            reach = within(reaching(bounds(marks)), whole);
        }
        moving.setPart(reach);
        moving.clear();
        moving.paint(marks, viewport);
    }

    private Rectangle bounds(List<Mark> marks) {
        Inspection measured = Inspection.of(picture);
        return viewport.inView(
                Rectangle.hull(marks.stream().map(measured::bounds).toList()).grow(LINE));
    }

    /// Returns the layer's reach: as it was, if it is enough.
    private Rectangle reaching(Rectangle wanted) {
        if (reach.contains(wanted)) {
            return reach;
        }
        Rectangle wider = reach.equals(NOWHERE) ? wanted : reach.union(wanted);
        double left = Math.floor(wider.x() / PIECE) * PIECE;
        double top = Math.floor(wider.y() / PIECE) * PIECE;
        return new Rectangle(
                left,
                top,
                Math.ceil((wider.right() - left) / PIECE) * PIECE,
                Math.ceil((wider.bottom() - top) / PIECE) * PIECE);
    }

    private static Rectangle within(Rectangle part, Rectangle whole) {
        double left = Math.max(part.x(), 0);
        double top = Math.max(part.y(), 0);
        return new Rectangle(
                left,
                top,
                Math.max(0, Math.min(part.right(), whole.width()) - left),
                Math.max(0, Math.min(part.bottom(), whole.height()) - top));
    }
}
