package backflow.ui.paint;

import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.Theme;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Paints marks on a canvas, in one theme's colours.
public final class MarkPainter {
    private final GraphicsContext canvas;
    private final Palette palette;
    private final RasterImages images;

    public MarkPainter(GraphicsContext canvas, Theme theme) {
        this(canvas, new RasterImages(theme));
    }

    /// Paints in the theme of the images of arrays, which several painters may share.
    MarkPainter(GraphicsContext canvas, RasterImages images) {
        this.canvas = canvas;
        palette = new Palette(images.theme());
        this.images = images;
    }

    /// Fills a rectangle at the origin.
    public void ground(Role role, double width, double height) {
        use(Paint.of(role));
        canvas.fillRect(0, 0, width, height);
    }

    public void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Circle circle -> circle(circle);
            case Mark.Path(Route route, Stroke stroke) -> stroke(route, stroke);
            case Mark.Area(Route outline, Paint fill) -> fill(outline, fill);
            case Mark.Text text -> text(text);
            case Mark.Pixels pixels -> pixels(pixels);
            case Mark.Group group -> group(group);
        }
    }

    private void box(Mark.Box box) {
        var bounds = box.bounds();
        double arc = 2 * box.radius();
        if (use(box.fill())) {
            canvas.fillRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
        }
        if (use(box.stroke())) {
            canvas.strokeRoundRect(bounds.x(), bounds.y(), bounds.width(), bounds.height(), arc, arc);
        }
    }

    private void circle(Mark.Circle circle) {
        double left = circle.centre().x() - circle.radius();
        double top = circle.centre().y() - circle.radius();
        double across = 2 * circle.radius();
        if (use(circle.fill())) {
            canvas.fillOval(left, top, across, across);
        }
        if (use(circle.stroke())) {
            canvas.strokeOval(left, top, across, across);
        }
    }

    private void stroke(Route route, Stroke stroke) {
        if (use(stroke)) {
            trace(route);
            canvas.stroke();
        }
    }

    private void fill(Route outline, Paint fill) {
        if (use(fill)) {
            trace(outline);
            canvas.closePath();
            canvas.fill();
        }
    }

    private void trace(Route route) {
        canvas.beginPath();
        canvas.moveTo(route.start().x(), route.start().y());
        for (Segment segment : route.segments()) {
            switch (segment) {
                case Segment.Line(Point end) -> canvas.lineTo(end.x(), end.y());
                case Segment.Cubic(Point first, Point second, Point end) ->
                    canvas.bezierCurveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
            }
        }
    }

    private void text(Mark.Text text) {
        if (use(text.paint())) {
            canvas.setFont(Typefaces.font(text.face(), text.size()));
            canvas.setTextAlign(
                    switch (text.anchor()) {
                        case START -> TextAlignment.LEFT;
                        case MIDDLE -> TextAlignment.CENTER;
                        case END -> TextAlignment.RIGHT;
                    });
            canvas.fillText(text.text(), text.place().x(), text.place().y());
        }
    }

    private void pixels(Mark.Pixels pixels) {
        var bounds = pixels.bounds();
        canvas.setImageSmoothing(false);
        canvas.drawImage(images.of(pixels.raster()), bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private void group(Mark.Group group) {
        double opacity = canvas.getGlobalAlpha();
        canvas.setGlobalAlpha(opacity * group.opacity());
        paint(group.marks());
        canvas.setGlobalAlpha(opacity);
    }

    private boolean use(Paint paint) {
        if (paint instanceof Paint.None) {
            return false;
        }
        canvas.setFill(palette.colour(paint));
        return true;
    }

    private boolean use(Stroke stroke) {
        if (stroke.width() <= 0 || stroke.paint() instanceof Paint.None) {
            return false;
        }
        Color colour = palette.colour(stroke.paint());
        canvas.setStroke(colour);
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        var dash = stroke.dash();
        if (dash.isSolid()) {
            canvas.setLineDashes();
        } else {
            canvas.setLineDashes(dash.on(), dash.off());
            canvas.setLineDashOffset(dash.phase());
        }
        return true;
    }
}
