package backflow.ui.paint;

import backflow.layout.Size;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// Shows a picture, or the part of it that a viewport lets through. However often it is told what to show, it paints
/// once a frame, and its canvas is never larger than itself.
public final class PictureCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private Picture picture = new Picture(new Size(0, 0), List.of());
    private Viewport viewport = Viewport.IDENTITY;
    private Theme theme = Theme.LIGHT;
    private final Role ground;
    private MarkPainter painter = new MarkPainter(canvas.getGraphicsContext2D(), theme);

    /// Creates an empty canvas.
    ///
    /// @param ground what it is filled with where no mark is
    public PictureCanvas(Role ground) {
        this.ground = ground;
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    public void show(Picture wanted, Viewport through) {
        picture = wanted;
        viewport = through;
        requestLayout();
    }

    public void setTheme(Theme wanted) {
        if (theme != wanted) {
            theme = wanted;
            painter = new MarkPainter(canvas.getGraphicsContext2D(), theme);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var context = canvas.getGraphicsContext2D();
        context.save();
        painter.ground(ground, getWidth(), getHeight());
        context.translate(viewport.x(), viewport.y());
        context.scale(viewport.scale(), viewport.scale());
        painter.paint(picture.marks());
        context.restore();
    }
}
