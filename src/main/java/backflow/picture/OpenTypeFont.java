package backflow.picture;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The measures of a font file, in parts of the font size.
///
/// Reads the tables `head`, `hhea`, `hmtx`, `cmap` (formats 4 and 12) and `OS/2` of one font in big-endian order.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
final class OpenTypeFont {

    private static final int TABLE_ENTRY = 16;
    private static final int FIRST_TABLE = 12;

    private final ByteBuffer file;
    private final Map<Integer, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final int statedAdvances;
    private final int characters;

    private OpenTypeFont(ByteBuffer file) {
        this.file = file;
        for (var i = 0; i < unsigned(4); i++) {
            var entry = FIRST_TABLE + TABLE_ENTRY * i;
            tables.put(file.getInt(entry), file.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        statedAdvances = unsigned(table("hhea") + 34);
        characters = characters();
    }

    /// Returns the font in `file`.
    ///
    /// @throws IllegalArgumentException if a table is missing, or characters are mapped in no known format
    static OpenTypeFont read(ByteBuffer file) {
        return new OpenTypeFont(file);
    }

    /// Returns how far `character` moves the pen; a character that the font lacks moves it as its empty box does.
    double advance(int character) {
        var glyph = file.getShort(characters) == 4 ? glyphOf4(character) : glyphOf12(character);
        return unsigned(table("hmtx") + 4 * Math.min(glyph, statedAdvances - 1)) / unitsPerEm;
    }

    /// Tells whether the font can draw `character`.
    boolean draws(int character) {
        return (file.getShort(characters) == 4 ? glyphOf4(character) : glyphOf12(character)) != 0;
    }

    double ascent() {
        return file.getShort(table("hhea") + 4) / unitsPerEm;
    }

    double descent() {
        return -file.getShort(table("hhea") + 6) / unitsPerEm;
    }

    double capHeight() {
        return file.getShort(table("OS/2") + 88) / unitsPerEm;
    }

    private int characters() {
        var cmap = table("cmap");
        var best = 0;
        for (var i = 0; i < unsigned(cmap + 2); i++) {
            var entry = cmap + 4 + 8 * i;
            var subtable = cmap + file.getInt(entry + 4);
            var format = unsigned(subtable);
            if (format == 12 || (format == 4 && best == 0)) {
                best = subtable;
            }
        }
        if (best == 0) {
            throw new IllegalArgumentException("no character map of format 4 or 12");
        }
        return best;
    }

    private int glyphOf12(int character) {
        var groups = file.getInt(characters + 12);
        for (var i = 0; i < groups; i++) {
            var group = characters + 16 + 12 * i;
            if (character <= file.getInt(group + 4)) {
                var first = file.getInt(group);
                return character < first ? 0 : file.getInt(group + 8) + character - first;
            }
        }
        return 0;
    }

    private int glyphOf4(int character) {
        var twice = unsigned(characters + 6);
        for (var i = 0; i < twice; i += 2) {
            var last = unsigned(characters + 14 + i);
            if (character <= last) {
                var first = unsigned(characters + 16 + twice + i);
                return character < first ? 0 : glyphOfSegment(character, first, i, twice);
            }
        }
        return 0;
    }

    private int glyphOfSegment(int character, int first, int segment, int twice) {
        var delta = unsigned(characters + 16 + 2 * twice + segment);
        var place = characters + 16 + 3 * twice + segment;
        var offset = unsigned(place);
        if (offset == 0) {
            return (character + delta) & 0xffff;
        }
        var glyph = unsigned(place + offset + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }

    private int table(String tag) {
        var code = (tag.charAt(0) << 24) | (tag.charAt(1) << 16) | (tag.charAt(2) << 8) | tag.charAt(3);
        var offset = tables.get(code);
        if (offset == null) {
            throw new IllegalArgumentException("a font without the table " + tag);
        }
        return offset;
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(file.getShort(place));
    }
}
