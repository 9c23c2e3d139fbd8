package backflow.picture.closeup;

import backflow.picture.Face;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import backflow.picture.View;
import backflow.picture.WrappedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Sets the name of an array, and its shape or its indices: `dout (N, D) = (4, 3)`, `dout[n,d] (4, 3)`.
///
/// @param size the font size
record ArrayTitle(View.Notation notation, double size, TextMeasure measure) {

    private static final List<Double> SMALLER = List.of(17.0, 14.0, 13.0);
    private static final double WORD_GAP = 8;

    /// Returns the title on one line where it fits a width, and otherwise on as many as that asks for.
    Block in(NamedArray named, double width) {
        var line = line(named);
        return line.size().width() <= width
                ? line
                : fitting(title -> title.holdsShape(named, width)).lines(named, width);
    }

    /// Returns the name and the shape on one line.
    Block line(NamedArray named) {
        var name = Block.text(named.name(), Face.CODE, size, Role.INK, measure);
        var shape = Block.text(shape(named), Face.CODE, size, Role.MUTED, measure);
        return Block.row(List.of(name, shape), isIndexed() ? 0 : WORD_GAP);
    }

    /// Returns the title in the largest font size that is right; in the least if none is.
    ArrayTitle fitting(Predicate<ArrayTitle> isRight) {
        return SMALLER.stream()
                .filter(smaller -> smaller < size)
                .map(smaller -> new ArrayTitle(notation, smaller, measure))
                .reduce(this, (larger, smaller) -> isRight.test(larger) ? larger : smaller);
    }

    /// Tells whether an array's shape fits a width.
    boolean holdsShape(NamedArray named, double width) {
        return measure.width(shape(named), Face.CODE, size) <= width;
    }

    /// Returns the name above the shape, both broken into as many lines as `width` asks for.
    Block lines(NamedArray named, double width) {
        var lines = new ArrayList<Block>();
        for (var line : WrappedName.lines(named.name(), measure, Face.CODE, size, width)) {
            lines.add(Block.text(line, Face.CODE, size, Role.INK, measure));
        }
        for (var line : shapeLines(named, width)) {
            lines.add(Block.text(line, Face.CODE, size, Role.MUTED, measure));
        }
        return Block.column(lines, 0);
    }

    private List<String> shapeLines(NamedArray named, double width) {
        var lines = new ArrayList<String>();
        parts(named, holdsShape(named, width))
                .forEach(part -> lines.addAll(WrappedName.lines(part, measure, Face.CODE, size, width)));
        return lines;
    }

    private List<String> parts(NamedArray named, boolean whole) {
        var extents = named.array().shape().toString();
        return whole
                ? List.of(shape(named))
                : isIndexed() ? List.of(indices(named), extents) : List.of(named.symbols() + " =", extents);
    }

    private boolean isIndexed() {
        return notation == View.Notation.INDICES;
    }

    private String shape(NamedArray named) {
        return isIndexed()
                ? (indices(named) + " " + named.array().shape())
                : named.symbols() + " = " + named.array().shape();
    }

    private static String indices(NamedArray named) {
        var letters = named.cells().letters();
        return letters.isEmpty() ? "" : "[" + String.join(",", letters) + "]";
    }
}
