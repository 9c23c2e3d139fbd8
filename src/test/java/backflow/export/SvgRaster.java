package backflow.export;

import static java.util.Objects.requireNonNull;

import backflow.picture.Colour;
import backflow.picture.Face;
import backflow.picture.TextMeasure;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Scanner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Paints the part of SVG that [Svg] writes, from the file alone.
final class SvgRaster {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final double EM = 2048;

    private final Graphics2D graphics;

    private SvgRaster(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static Element parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    static BufferedImage of(byte[] file) throws Exception {
        var root = parsed(file);
        var page = root.getAttribute("viewBox").split(" ", -1);
        var image = new BufferedImage(
                (int) Math.ceil(Double.parseDouble(page[2])),
                (int) Math.ceil(Double.parseDouble(page[3])),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SvgRaster(graphics).paint(root.getChildNodes(), 1);
        graphics.dispose();
        return image;
    }

    private void paint(NodeList nodes, double opacity) throws Exception {
        for (var i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
                paint(element, opacity);
            }
        }
    }

    private void paint(Element element, double opacity) throws Exception {
        switch (element.getTagName()) {
            case "title", "style" -> {}
            case "g" -> paint(element.getChildNodes(), number(element, "fill-opacity", opacity));
            case "image" -> image(element);
            case "text" -> fill(element, text(element));
            case "rect" -> draw(element, rectangle(element));
            case "circle" -> draw(element, circle(element));
            case "path" -> draw(element, way(element.getAttribute("d")));
            default -> throw new AssertionError(element.getTagName());
        }
    }

    private void draw(Element element, Shape shape) {
        fill(element, shape);
        if (element.hasAttribute("stroke")) {
            graphics.setColor(colour(element, "stroke"));
            graphics.setStroke(pen(element));
            graphics.draw(shape);
        }
    }

    private void fill(Element element, Shape shape) {
        if (!element.getAttribute("fill").equals("none")) {
            graphics.setColor(colour(element, "fill"));
            graphics.fill(shape);
        }
    }

    private static BasicStroke pen(Element element) {
        var width = (float) number(element, "stroke-width", 1);
        if (!element.hasAttribute("stroke-dasharray")) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dash = element.getAttribute("stroke-dasharray").split(" ", -1);
        var rhythm = new float[] {Float.parseFloat(dash[0]), Float.parseFloat(dash[1])};
        var phase = (float) number(element, "stroke-dashoffset", 0);
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, rhythm, phase);
    }

    private static Color colour(Element element, String attribute) {
        return new Color(Colour.parse(element.getAttribute(attribute)).rgb());
    }

    private static double number(Element element, String attribute, double otherwise) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : otherwise;
    }

    private static Shape rectangle(Element element) {
        var across = 2 * number(element, "rx", 0);
        return new RoundRectangle2D.Double(
                number(element, "x", 0),
                number(element, "y", 0),
                number(element, "width", 0),
                number(element, "height", 0),
                across,
                across);
    }

    private static Shape circle(Element element) {
        var radius = number(element, "r", 0);
        return new Ellipse2D.Double(
                number(element, "cx", 0) - radius, number(element, "cy", 0) - radius, 2 * radius, 2 * radius);
    }

    private static Path2D way(String commands) {
        var way = new Path2D.Double();
        for (var command : commands.split("(?=[MLCZ])", -1)) {
            var numbers = new Scanner(command.substring(1))
                    .useDelimiter(Pattern.compile(" "))
                    .tokens()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (command.charAt(0)) {
                case 'M' -> way.moveTo(numbers[0], numbers[1]);
                case 'L' -> way.lineTo(numbers[0], numbers[1]);
                case 'C' -> way.curveTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
                default -> way.closePath();
            }
        }
        return way;
    }

    private static Shape text(Element element) throws Exception {
        var face = Stream.of(Face.values())
                .filter(one -> SvgStyle.name(one).equals(element.getAttribute("class")))
                .findFirst()
                .orElseThrow();
        var size = number(element, "font-size", 0);
        var content = element.getTextContent();
        var width = number(element, "textLength", TextMeasure.bundled().width(content, face, size));
        var left = number(element, "x", 0)
                - switch (element.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        var glyphs = font(face).deriveFont((float) EM).createGlyphVector(UNHINTED, content);
        var stretch = width / glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        var place = AffineTransform.getTranslateInstance(left, number(element, "y", 0));
        place.scale(stretch, size / EM);
        return place.createTransformedShape(glyphs.getOutline());
    }

    private static Font font(Face face) throws Exception {
        try (var stream = requireNonNull(Face.class.getResourceAsStream(face.resource()))) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }

    private void image(Element element) throws Exception {
        var data = element.getAttribute("href").replaceFirst("data:image/png;base64,", "");
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
        var place = AffineTransform.getTranslateInstance(number(element, "x", 0), number(element, "y", 0));
        place.scale(number(element, "width", 0) / image.getWidth(), number(element, "height", 0) / image.getHeight());
        var seen = (AlphaComposite) graphics.getComposite();
        graphics.setComposite(seen.derive((float) number(element, "opacity", 1)));
        graphics.drawImage(image, place, null);
    }
}
