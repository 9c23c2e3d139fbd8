package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.layout.Viewport;
import backflow.picture.Mark;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A canvas that shows a part of a view.
final class Layer extends Canvas {
    private MarkPainter painter;

    Layer(RasterImages images) {
        painter = new MarkPainter(getGraphicsContext2D(), images);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Paints in another theme from now on: that of the images of arrays.
    void setImages(RasterImages images) {
        painter = new MarkPainter(getGraphicsContext2D(), images);
    }

    /// Stands where it shows this part of the view.
    void setPart(Rectangle part) {
        setLayoutX(part.x());
        setLayoutY(part.y());
        setWidth(part.width());
        setHeight(part.height());
    }

    /// Returns the part of the view that it shows.
    Rectangle part() {
        return new Rectangle(getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }

    void clear() {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }

    /// Paints marks on top of what is there.
    void paint(List<Mark> marks, Viewport viewport) {
        if (marks.isEmpty()) {
            return;
        }
        GraphicsContext context = getGraphicsContext2D();
        context.save();
        context.translate(viewport.x() - getLayoutX(), viewport.y() - getLayoutY());
        context.scale(viewport.scale(), viewport.scale());
        painter.paint(marks);
        context.restore();
    }
}
