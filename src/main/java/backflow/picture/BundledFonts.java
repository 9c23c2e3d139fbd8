package backflow.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;

/// Measures with the advances that the bundled font files state themselves.
///
/// Reading two tables of a font is done in about a millisecond, where the first glyph vector of AWT takes a tenth of a
/// second and asks for the fonts of the machine.
final class BundledFonts implements TextMeasure {

    static final TextMeasure MEASURE = new BundledFonts();

    private final Map<Face, OpenTypeFont> fonts = new EnumMap<>(Face.class);

    private BundledFonts() {}

    @Override
    public double width(String text, Face face, double size) {
        var font = font(face);
        return text.codePoints().mapToDouble(font::advance).sum() * size;
    }

    @Override
    public double ascent(Face face, double size) {
        return font(face).ascent() * size;
    }

    @Override
    public double descent(Face face, double size) {
        return font(face).descent() * size;
    }

    @Override
    public double capHeight(Face face, double size) {
        return font(face).capHeight() * size;
    }

    private synchronized OpenTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, BundledFonts::read);
    }

    private static OpenTypeFont read(Face face) {
        try (var stream = BundledFonts.class.getResourceAsStream(face.resource())) {
            if (stream == null) {
                throw new MissingResourceException(
                        "no font " + face.resource(), BundledFonts.class.getName(), face.resource());
            }
            return OpenTypeFont.read(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
