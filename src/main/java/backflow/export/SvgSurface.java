package backflow.export;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.Theme;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Writes marks as the elements of an SVG file.
///
/// Text stays text. Its measured width goes with it, so that it takes the same room where the reader's machine has
/// another font.
final class SvgSurface implements Surface {

    private final StringBuilder lines;
    private final Theme theme;
    private final TextMeasure measure = TextMeasure.bundled();
    private final Map<String, Integer> ids = new HashMap<>();
    private int depth = 1;
    private double opacity = 1;

    SvgSurface(StringBuilder lines, Theme theme) {
        this.lines = lines;
        this.theme = theme;
    }

    @Override
    public void ground(Size page, Role role) {
        line(rectangle(new Rectangle(0, 0, page.width(), page.height()))
                .with("fill", theme.colour(role).hex())
                .empty());
    }

    @Override
    public void box(Mark.Box box) {
        var element = rectangle(box.bounds());
        if (box.radius() > 0) {
            element.with("rx", box.radius());
        }
        line(stroked(filled(element, box.fill()), box.stroke()).empty());
    }

    @Override
    public void circle(Mark.Circle circle) {
        var element = new SvgElement("circle")
                .with("cx", circle.centre().x())
                .with("cy", circle.centre().y())
                .with("r", circle.radius());
        line(stroked(filled(element, circle.fill()), circle.stroke()).empty());
    }

    @Override
    public void path(Mark.Path path) {
        var element = new SvgElement("path").with("d", way(path.route()));
        line(stroked(filled(element, Paint.NONE), path.stroke()).empty());
    }

    @Override
    public void area(Mark.Area area) {
        var element = new SvgElement("path").with("d", way(area.outline()) + "Z");
        line(filled(element, area.fill()).empty());
    }

    @Override
    public void text(Mark.Text text) {
        var element = new SvgElement("text")
                .with("x", text.place().x())
                .with("y", text.place().y())
                .with("class", SvgStyle.name(text.face()))
                .with("font-size", text.size());
        if (text.anchor() != Mark.Anchor.START) {
            element.with("text-anchor", text.anchor() == Mark.Anchor.MIDDLE ? "middle" : "end");
        }
        var width = measure.width(text.text(), text.face(), text.size());
        if (text.text().codePointCount(0, text.text().length()) > 1) {
            element.with("textLength", width).with("lengthAdjust", "spacingAndGlyphs");
        }
        line(filled(element, text.paint()).holding(text.text()));
    }

    @Override
    public void pixels(Mark.Pixels pixels) {
        var bounds = pixels.bounds();
        var image = RasterImage.of(pixels.raster(), theme);
        var element = new SvgElement("image")
                .with("x", bounds.x())
                .with("y", bounds.y())
                .with("width", bounds.width())
                .with("height", bounds.height())
                .with("preserveAspectRatio", "none")
                .with("image-rendering", "pixelated");
        if (opacity < 1) {
            element.with("opacity", opacity);
        }
        line(element.with("href", data(image)).empty());
    }

    @Override
    public void open(Mark.Group group, double within) {
        if (saysNothing(group, within)) {
            return;
        }
        var element = new SvgElement("g");
        if (!group.id().isEmpty()) {
            element.with("id", unique(group.id()));
        }
        // Every mark is seen through the group for itself, as on screen; the attribute "opacity" would first join them.
        if (within != opacity) {
            element.with("fill-opacity", within).with("stroke-opacity", within);
        }
        line(element.open());
        depth++;
        opacity = within;
        if (!group.title().isEmpty()) {
            line(new SvgElement("title").holding(group.title()));
        }
    }

    /// Tells whether a group has no name and is seen as what is around it.
    private boolean saysNothing(Mark.Group group, double other) {
        return group.id().isEmpty() && group.title().isEmpty() && other == opacity;
    }

    /// An array that is shown twice has a number behind its id the second time.
    private String unique(String id) {
        var count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : unique(id + "-" + count);
    }

    @Override
    public void close(Mark.Group group, double outside) {
        if (saysNothing(group, outside)) {
            return;
        }
        depth--;
        line("</g>");
        opacity = outside;
    }

    private void line(String element) {
        lines.repeat("  ", depth).append(element).append('\n');
    }

    private static SvgElement rectangle(Rectangle bounds) {
        return new SvgElement("rect")
                .with("x", bounds.x())
                .with("y", bounds.y())
                .with("width", bounds.width())
                .with("height", bounds.height());
    }

    private SvgElement filled(SvgElement element, Paint fill) {
        return element.with(
                "fill", fill instanceof Paint.None ? "none" : theme.colour(fill).hex());
    }

    private SvgElement stroked(SvgElement element, Stroke stroke) {
        if (stroke.width() == 0 || stroke.paint() instanceof Paint.None) {
            return element;
        }
        element.with("stroke", theme.colour(stroke.paint()).hex()).with("stroke-width", stroke.width());
        var dash = stroke.dash();
        if (!dash.isSolid()) {
            element.with("stroke-dasharray", Decimal.of(dash.on()) + " " + Decimal.of(dash.off()))
                    .with("stroke-dashoffset", Rhythm.phase(dash));
        }
        return element;
    }

    private static String way(Route route) {
        var way = new StringBuilder("M").append(place(route.start()));
        for (var segment : route.segments()) {
            switch (segment) {
                case Segment.Line(var end) -> way.append('L').append(place(end));
                case Segment.Cubic(var first, var second, var end) ->
                    way.append('C')
                            .append(place(first))
                            .append(' ')
                            .append(place(second))
                            .append(' ')
                            .append(place(end));
            }
        }
        return way.toString();
    }

    private static String place(Point point) {
        return Decimal.of(point.x()) + " " + Decimal.of(point.y());
    }

    private static String data(BufferedImage image) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(Png.encoded(image));
    }
}
