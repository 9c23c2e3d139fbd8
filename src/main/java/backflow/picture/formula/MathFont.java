package backflow.picture.formula;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled fonts that formulas are set in. The first use of this class reads their files.
final class MathFont {

    /// Outlines are taken at this size and made smaller, so that nothing is rounded to a pixel.
    private static final float UNITS = 1000;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /// Digits, operators, names of functions.
    static final MathFont UPRIGHT = new MathFont("STIXGeneral-Regular.otf");

    /// Letters that stand for values.
    static final MathFont ITALIC = new MathFont("STIXGeneral-Italic.otf");

    /// Large operators and brackets.
    static final MathFont LARGE = new MathFont("STIXSizeOneSym-Regular.otf");

    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final Font font;

    private MathFont(String file) {
        font = read("/fonts/" + file).deriveFont(UNITS);
    }

    /// Returns a character at a font size of one pixel.
    Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::outline);
    }

    /// Tells whether the font has a form for a character.
    boolean draws(int character) {
        return font.canDisplay(character);
    }

    private Glyph outline(int character) {
        var vector = font.createGlyphVector(UNHINTED, Character.toString(character));
        var advance = vector.getGlyphPosition(vector.getNumGlyphs()).getX() / UNITS;
        return new Glyph(advance, Contours.joined(vector.getOutline().getPathIterator(null), 1 / UNITS));
    }

    private static Font read(String path) {
        try (var stream = MathFont.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MissingResourceException("no font " + path, MathFont.class.getName(), path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
