package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Easing;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.WrappedName;
import java.util.ArrayList;
import java.util.List;

/// Sets an array with its numbers, its name and shape, and the indices of its rows.
record ArrayBlock(TextMeasure measure, ArrayColours colours, Density density) {

    private static final double GAP = 8;
    private static final double FRAME = 12;
    private static final double LARGEST_LABEL = 14;
    private static final double LEAST_TITLE = 13;
    private static final double LABEL_GAP = 12;
    private static final double WORD_GAP = 8;

    /// The border around a grid.
    enum Frame {
        /// None for values, a thin one for gradients.
        PLAIN,
        /// The result of the step.
        RESULT,
        /// The result of a sum.
        SUM
    }

    /// Returns the array below its title, at most as large as `room`.
    ///
    /// @param titleHeight the height that is kept for the title, which stands at its foot
    /// @param labelled whether the indices of the rows stand on the left
    Block titled(NamedArray named, Frame frame, Size room, Block title, double titleHeight, boolean labelled) {
        var side = labelled ? labelWidth(named) : 0;
        var height = room.height() - titleHeight - GAP - FRAME;
        var inner = new Size(Math.max(0, room.width() - side - FRAME), Math.max(0, height));
        var grid = NumberGrid.in(inner, named.array(), named.scale(), measure);
        var indent = grid.hasNumbers() ? side : 0;
        var wide = indent + Math.max(grid.size().width(), title.size().width());
        var left = (wide + indent - grid.size().width()) / 2;
        var foot = titleHeight + GAP;
        var above = new Point(
                (wide + indent - title.size().width()) / 2,
                titleHeight - title.size().height());
        var marks = new ArrayList<>(title.at(above));
        marks.addAll(cells(named, grid, frame, new Point(left, foot), labelled));
        var size = new Size(wide + FRAME / 2, foot + grid.size().height() + FRAME / 2);
        return new Block(size, foot + grid.size().height() / 2, isComplete(grid), marks);
    }

    /// Returns the cells with their top left corner at `place`, in their frame, the indices of the rows on their left.
    List<Mark> cells(NamedArray named, NumberGrid grid, Frame frame, Point place, boolean labelled) {
        var marks = new ArrayList<Mark>();
        if (named.shown() < 1) {
            marks.addAll(grid.ghosts(place));
        }
        if (named.shown() > 0) {
            marks.addAll(shown(named, grid, place));
        }
        marks.addAll(surroundings(named, grid, frame, place, labelled));
        return marks;
    }

    /// Small arrays appear cell by cell, large ones as a whole.
    private List<Mark> shown(NamedArray named, NumberGrid grid, Point place) {
        return named.shown() < 1 && grid.isMovable()
                ? grid.appearing(place, named.shown(), measure)
                : List.of(new Mark.Group("", "", Easing.inOut(named.shown()), grid.marks(place, measure, colours)));
    }

    /// Returns what stands around the cells: their frame, the indices of the rows, and a border around those at work.
    List<Mark> surroundings(NamedArray named, NumberGrid grid, Frame frame, Point place, boolean labelled) {
        var marks = new ArrayList<Mark>();
        if (labelled && grid.hasNumbers()) {
            marks.addAll(labels(named, grid, place));
        }
        var size = grid.size();
        marks.addAll(frame(
                named,
                frame,
                new Rectangle(place.x(), place.y(), Math.max(0, size.width() - 2), Math.max(0, size.height() - 2))));
        if (!named.lit().equals(Lit.NONE) && grid.isMovable()) {
            marks.add(new Mark.Box(grid.bounds(place, named.lit()).grow(1), 4, Paint.NONE, Stroke.of(Role.SUM, 2.5)));
        }
        return marks;
    }

    /// Tells whether a grid shows its numbers as large as the density asks for.
    boolean isComplete(NumberGrid grid) {
        return grid.fontSize() >= density.leastNumber();
    }

    private List<Mark> frame(NamedArray named, Frame frame, Rectangle grid) {
        return switch (frame) {
            case PLAIN ->
                named.isGradient()
                        ? List.of(new Mark.Box(grid.grow(3), 5, Paint.NONE, Stroke.of(Role.GRADIENT, 1.2)))
                        : List.of();
            case RESULT ->
                List.of(new Mark.Box(
                        grid.grow(4), 6, Paint.NONE, Stroke.of(named.isGradient() ? Role.GRADIENT : Role.VALUE, 3)));
            case SUM ->
                List.of(
                        new Mark.Box(grid.grow(4), 6, Paint.NONE, Stroke.of(Role.SUM, 3)),
                        new Mark.Box(grid.grow(8), 9, Paint.NONE, Stroke.of(Role.SUM, 1.2)));
        };
    }

    /// Returns the room that the indices of the rows take on the left of the cells.
    double labelWidth(NamedArray named) {
        return named.symbols().rank() == 2 && density.hasRowLabels()
                ? measure.width(label(named, named.grid().rows() - 1), Face.CODE, labelSize()) + LABEL_GAP
                : 0;
    }

    private List<Mark> labels(NamedArray named, NumberGrid grid, Point place) {
        var marks = new ArrayList<Mark>();
        if (labelWidth(named) > 0 && grid.cellHeight() >= labelSize() * 1.2) {
            for (var row = 0; row < grid.grid().rows(); row++) {
                var middle = place.y() + (row + 0.5) * grid.cellHeight() - 1;
                var baseline = middle + measure.capHeight(Face.CODE, labelSize()) / 2;
                var end = new Point(place.x() - LABEL_GAP, baseline);
                var muted = Paint.of(Role.MUTED);
                marks.add(new Mark.Text(label(named, row), end, Face.CODE, labelSize(), muted, Mark.Anchor.END));
            }
        }
        return marks;
    }

    private double labelSize() {
        return Math.min(LARGEST_LABEL, density.title());
    }

    private static String label(NamedArray named, int row) {
        return named.row() + "=" + row;
    }

    /// Returns the name and the shape on one line: `dout (N, D) = (4, 3)`.
    Block line(NamedArray named) {
        var name = Block.text(named.name(), Face.CODE, density.title(), Role.INK, measure);
        var shape = Block.text(shape(named), Face.CODE, density.title(), Role.MUTED, measure);
        return Block.row(List.of(name, shape), WORD_GAP);
    }

    /// Returns the name above the shape, both broken into as many lines as `width` asks for.
    Block lines(NamedArray named, double width) {
        var size = measure.width(shape(named), Face.CODE, density.title()) <= width ? density.title() : LEAST_TITLE;
        var lines = new ArrayList<Block>();
        for (var line : WrappedName.lines(named.name(), measure, Face.CODE, size, width)) {
            lines.add(Block.text(line, Face.CODE, size, Role.INK, measure));
        }
        for (var line : shapeLines(named, size, width)) {
            lines.add(Block.text(line, Face.CODE, size, Role.MUTED, measure));
        }
        return Block.column(lines, 0);
    }

    private List<String> shapeLines(NamedArray named, double size, double width) {
        var lines = new ArrayList<String>();
        var whole = measure.width(shape(named), Face.CODE, size) <= width;
        var parts = whole
                ? List.of(shape(named))
                : List.of(named.symbols() + " =", named.array().shape().toString());
        parts.forEach(part -> lines.addAll(WrappedName.lines(part, measure, Face.CODE, size, width)));
        return lines;
    }

    private static String shape(NamedArray named) {
        return named.symbols() + " = " + named.array().shape();
    }
}
