package backflow.export;

import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.Theme;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Paints marks with Java2D, which needs no display.
final class PngSurface implements Surface {

    private final Graphics2D graphics;
    private final Theme theme;

    PngSurface(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    @Override
    public void ground(Size page, Role role) {
        // One more, for the pixels at the right and the bottom that the page covers only in part.
        fill(new Rectangle2D.Double(0, 0, page.width() + 1, page.height() + 1), Paint.of(role));
    }

    @Override
    public void box(Mark.Box box) {
        var bounds = box.bounds();
        var across = 2 * box.radius();
        var shape =
                new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), across, across);
        fill(shape, box.fill());
        stroke(shape, box.stroke());
    }

    @Override
    public void circle(Mark.Circle circle) {
        var across = 2 * circle.radius();
        var corner = circle.centre().plus(-circle.radius(), -circle.radius());
        var shape = new Ellipse2D.Double(corner.x(), corner.y(), across, across);
        fill(shape, circle.fill());
        stroke(shape, circle.stroke());
    }

    @Override
    public void path(Mark.Path path) {
        stroke(way(path.route()), path.stroke());
    }

    @Override
    public void area(Mark.Area area) {
        var shape = way(area.outline());
        shape.closePath();
        fill(shape, area.fill());
    }

    @Override
    public void text(Mark.Text text) {
        fill(Outlines.of(text), text.paint());
    }

    @Override
    public void pixels(Mark.Pixels pixels) {
        var bounds = pixels.bounds();
        var image = RasterImage.of(pixels.raster(), theme);
        var place = graphics.getTransform();
        graphics.translate(bounds.x(), bounds.y());
        graphics.scale(bounds.width() / image.getWidth(), bounds.height() / image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.setTransform(place);
    }

    @Override
    public void open(Mark.Group group, double opacity) {
        seeThrough(opacity);
    }

    @Override
    public void close(Mark.Group group, double opacity) {
        seeThrough(opacity);
    }

    private void seeThrough(double opacity) {
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    }

    private void fill(Shape shape, Paint paint) {
        if (!(paint instanceof Paint.None)) {
            graphics.setColor(new Color(theme.colour(paint).rgb()));
            graphics.fill(shape);
        }
    }

    private void stroke(Shape shape, Stroke stroke) {
        if (stroke.width() > 0 && !(stroke.paint() instanceof Paint.None)) {
            graphics.setColor(new Color(theme.colour(stroke.paint()).rgb()));
            graphics.setStroke(pen(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        var width = (float) stroke.width();
        var dash = stroke.dash();
        if (dash.isSolid()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var rhythm = new float[] {(float) dash.on(), (float) dash.off()};
        var phase = (float) Rhythm.phase(dash);
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, rhythm, phase);
    }

    private static Path2D way(Route route) {
        var way = new Path2D.Double();
        way.moveTo(route.start().x(), route.start().y());
        for (var segment : route.segments()) {
            switch (segment) {
                case Segment.Line(var end) -> way.lineTo(end.x(), end.y());
                case Segment.Cubic(var first, var second, var end) ->
                    way.curveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
            }
        }
        return way;
    }
}
