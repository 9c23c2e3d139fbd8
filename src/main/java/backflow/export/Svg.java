package backflow.export;

import backflow.picture.Picture;
import backflow.picture.Theme;
import java.nio.charset.StandardCharsets;

/// Pictures as SVG files: text as text, every group with its id and its title.
///
/// @see <a href="https://www.w3.org/TR/SVG2/">SVG 2</a>
public final class Svg {

    private Svg() {}

    /// Returns the file of a picture, in UTF-8. The same picture always gives the same bytes.
    ///
    /// @param title what the whole picture shows
    public static byte[] of(Picture picture, Theme theme, String title) {
        var width = Decimal.of(picture.size().width());
        var height = Decimal.of(picture.size().height());
        var lines = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        lines.append(new SvgElement("svg")
                        .with("xmlns", "http://www.w3.org/2000/svg")
                        .with("width", width)
                        .with("height", height)
                        .with("viewBox", "0 0 " + width + " " + height)
                        .with("role", "img")
                        .open())
                .append('\n');
        lines.append("  ").append(new SvgElement("title").holding(title)).append('\n');
        lines.append("  <style>\n").append(SvgStyle.rules().indent(4)).append("  </style>\n");
        new SvgSurface(lines, theme).draw(picture);
        return lines.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
