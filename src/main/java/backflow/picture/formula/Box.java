package backflow.picture.formula;

import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// A piece of a formula. Its baseline starts at the origin.
///
/// @param ascent how far it reaches above the baseline
/// @param descent how far it reaches below
record Box(double width, double ascent, double descent, List<Mark> marks) {

    Box {
        marks = List.copyOf(marks);
    }

    static Box space(double width) {
        return new Box(width, 0, 0, List.of());
    }

    /// Returns one character.
    static Box character(MathFont font, int character, double size, Paint paint) {
        var glyph = font.glyph(character);
        if (glyph.outline().isEmpty()) {
            return space(glyph.advance() * size);
        }
        var mark = new Mark.Area(glyph.outline().orElseThrow(), paint).placed(size, 0, 0);
        var ink = ((Mark.Area) mark).outline().bounds();
        return new Box(glyph.advance() * size, Math.max(0, -ink.y()), Math.max(0, ink.bottom()), List.of(mark));
    }

    /// Returns a level bar with its middle `height` above the baseline.
    static Box bar(double width, double height, double thickness, Paint paint) {
        var bounds = new Rectangle(0, -height - thickness / 2, width, thickness);
        return new Box(width, height + thickness / 2, 0, List.of(new Mark.Box(bounds, 0, paint, Stroke.NONE)));
    }

    /// Returns pieces on one baseline, one after another.
    static Box row(List<Box> pieces) {
        var pen = 0.0;
        var parts = new ArrayList<Box>();
        for (var piece : pieces) {
            parts.add(piece.moved(pen, 0));
            pen += piece.width;
        }
        return over(pen, parts);
    }

    static Box row(Box... pieces) {
        return row(List.of(pieces));
    }

    /// Returns pieces where they stand, as one of the given width.
    static Box over(double width, List<Box> pieces) {
        var ascent = pieces.stream().mapToDouble(Box::ascent).max().orElse(0);
        var descent = pieces.stream().mapToDouble(Box::descent).max().orElse(0);
        var marks = pieces.stream().flatMap(piece -> piece.marks.stream()).toList();
        return new Box(width, ascent, descent, marks);
    }

    /// Returns this piece moved to the right and down; its width stays.
    Box moved(double dx, double dy) {
        var moved = marks.stream().map(mark -> mark.placed(1, dx, dy)).toList();
        return new Box(width, ascent - dy, descent + dy, moved);
    }

    /// Returns this piece with its middle at `centre`, counted upwards from the baseline.
    Box centred(double centre) {
        return moved(0, (ascent - descent) / 2 - centre);
    }

    double height() {
        return ascent + descent;
    }

    /// Returns this piece with free room on both sides.
    Box spaced(double room) {
        var moved = moved(room, 0);
        return new Box(width + 2 * room, moved.ascent, moved.descent, moved.marks);
    }

    /// Returns this piece as a group whose top left corner is the origin.
    Mark.Group group(String id, String title) {
        return Mark.Group.of(
                id, title, marks.stream().map(mark -> mark.placed(1, 0, ascent)).toList());
    }
}
