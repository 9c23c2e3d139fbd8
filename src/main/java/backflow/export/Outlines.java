package backflow.export;

import static java.util.Objects.requireNonNull;

import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.TextMeasure;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The outlines of text in the bundled fonts; no font of the machine is asked for.
final class Outlines {

    /// Letters are taken at this size and made smaller: at their own AWT rounds each advance to a 64th of a pixel.
    private static final int EM = 1024;

    /// No hinting: letters stand where the measure says, at every size.
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final TextMeasure MEASURE = TextMeasure.bundled();

    private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);

    private Outlines() {}

    /// Returns the outline of a text at its place on the page.
    static Shape of(Mark.Text text) {
        var width = MEASURE.width(text.text(), text.face(), text.size());
        var left = switch (text.anchor()) {
            case START -> text.place().x();
            case MIDDLE -> text.place().x() - width / 2;
            case END -> text.place().x() - width;
        };
        var place = AffineTransform.getTranslateInstance(left, text.place().y());
        place.scale(text.size() / EM, text.size() / EM);
        return place.createTransformedShape(
                font(text.face()).createGlyphVector(UNHINTED, text.text()).getOutline());
    }

    private static synchronized Font font(Face face) {
        return FONTS.computeIfAbsent(face, Outlines::read);
    }

    private static Font read(Face face) {
        try (var stream = requireNonNull(Face.class.getResourceAsStream(face.resource()), face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) EM);
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(face.resource(), e);
        }
    }
}
