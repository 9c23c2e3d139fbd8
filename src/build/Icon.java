import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// Draws `assets/icons/backflow.svg` as the PNG files beside it: `java src/build/Icon.java`.
///
/// It knows the shapes that the icon is made of (`rect`, `circle`, `path` with M, L, C and Z) and refuses others.
final class Icon {
    private static final Path FOLDER = Path.of("assets", "icons");
    private static final double VIEW = 256;
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256, 512};

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve("backflow.svg").toFile());
        for (int size : SIZES) {
            write(document.getDocumentElement(), size);
        }
    }

    private static void write(Element svg, int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / VIEW, size / VIEW);
        for (var child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !element.getTagName().equals("title")) {
                draw(graphics, element);
            }
        }
        graphics.dispose();
        ImageIO.write(image, "png", FOLDER.resolve("backflow-" + size + ".png").toFile());
    }

    private static void draw(Graphics2D graphics, Element element) {
        Shape shape = shape(element);
        if (isPainted(element, "fill")) {
            graphics.setColor(Color.decode(element.getAttribute("fill")));
            graphics.fill(shape);
        }
        if (isPainted(element, "stroke")) {
            graphics.setColor(Color.decode(element.getAttribute("stroke")));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private static boolean isPainted(Element element, String attribute) {
        return element.hasAttribute(attribute)
                && !element.getAttribute(attribute).equals("none");
    }

    private static BasicStroke stroke(Element element) {
        return new BasicStroke(
                (float) number(element, "stroke-width"),
                element.getAttribute("stroke-linecap").equals("round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                element.getAttribute("stroke-linejoin").equals("round")
                        ? BasicStroke.JOIN_ROUND
                        : BasicStroke.JOIN_MITER);
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> {
                double arc = 2 * number(element, "rx");
                yield new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        arc,
                        arc);
            }
            case "circle" -> {
                double radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("not a shape of the icon: " + element.getTagName());
        };
    }

    private static Path2D path(String data) {
        var path = new Path2D.Double();
        var words = new Scanner(data);
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                case "Z" -> path.closePath();
                case String word -> throw new IllegalArgumentException("not a command of the icon's paths: " + word);
            }
        }
        return path;
    }

    private static double next(Scanner words) {
        return Double.parseDouble(words.next());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
