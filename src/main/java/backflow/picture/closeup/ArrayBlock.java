package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Easing;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Sets an array with its numbers, its title, and the indices of its rows and columns.
record ArrayBlock(WrittenNumbers numbers, ArrayColours colours, Density density, ArrayTitle titles) {

    private static final double GAP = 8;
    private static final double FRAME = 12;

    /// The border around a grid.
    enum Frame {
        /// None for values, a thin one for gradients.
        PLAIN,
        /// The result of the step.
        RESULT,
        /// The result of a sum.
        SUM,
        /// What has not come back yet.
        AWAITED
    }

    TextMeasure measure() {
        return numbers.measure();
    }

    /// Returns the cells of an array below its title, at most as large as `room`.
    ///
    /// @param titleHeight the height that is kept for the title
    NumberGrid grid(NamedArray named, Size room, double titleHeight, GridLabels labels) {
        var side = labels.width(named.cells());
        var foot = titleHeight + GAP + labels.height(named.cells());
        var inner = new Size(Math.max(0, room.width() - side - FRAME), Math.max(0, room.height() - foot - FRAME));
        return GridSize.of(named, numbers).in(inner, named.scale());
    }

    /// Returns the array below its title.
    ///
    /// @param titleHeight the height that is kept for the title, which stands at its foot
    /// @param labels which indices stand around it
    Block titled(NamedArray named, NumberGrid grid, Frame frame, Block title, double titleHeight, GridLabels labels) {
        var side = labels.width(named.cells());
        var foot = titleHeight + GAP + labels.height(named.cells());
        var indent = grid.hasNumbers() ? side : 0;
        var wide = indent + Math.max(grid.size().width(), title.size().width());
        var left = (wide + indent - grid.size().width()) / 2;
        var place = new Point(left, foot);
        var above = new Point(
                (wide + indent - title.size().width()) / 2,
                titleHeight - title.size().height());
        var marks = new ArrayList<>(title.at(above));
        marks.addAll(labels.around(named.cells(), grid, place));
        marks.addAll(cells(named, grid, frame, place));
        var size = new Size(wide + FRAME / 2, foot + grid.size().height() + FRAME / 2);
        var shown = shown(named, grid, place, above, title);
        return new Block(size, foot + grid.size().height() / 2, isComplete(grid), marks, shown);
    }

    /// Returns an array where it stands; none while it is not there yet.
    ///
    /// @param above where its title stands
    static List<ShownArray> shown(NamedArray named, NumberGrid grid, Point place, Point above, Block title) {
        return named.shown() > 0 ? List.of(new ShownArray(named, grid, place, within(above, title))) : List.of();
    }

    private static Rectangle within(Point place, Block block) {
        return new Rectangle(
                place.x(), place.y(), block.size().width(), block.size().height());
    }

    /// Returns the cells with their top left corner at `place`, in their frame.
    List<Mark> cells(NamedArray named, NumberGrid grid, Frame frame, Point place) {
        var marks = new ArrayList<Mark>();
        if (named.shown() < 1) {
            marks.addAll(grid.ghosts(place));
        }
        if (named.shown() > 0) {
            marks.addAll(there(named, grid, place));
        }
        marks.addAll(frame(named, grid, frame, place));
        return marks;
    }

    /// Small arrays appear cell by cell, large ones as a whole.
    private List<Mark> there(NamedArray named, NumberGrid grid, Point place) {
        return named.shown() < 1 && grid.isMovable()
                ? grid.appearing(place, named.shown())
                : List.of(new Mark.Group(
                        "cells-" + named.id(), named.name(), Easing.inOut(named.shown()), grid.marks(place, colours)));
    }

    /// Tells whether a grid shows its numbers as large as the density asks for.
    boolean isComplete(NumberGrid grid) {
        return grid.fontSize() >= density.leastNumber();
    }

    /// Returns the border around the cells.
    static List<Mark> frame(NamedArray named, NumberGrid cells, Frame frame, Point place) {
        var grid = cells.whole(place);
        return switch (frame) {
            case PLAIN ->
                named.isGradient()
                        ? List.of(new Mark.Box(grid.grow(3), 5, Paint.NONE, Stroke.of(Role.GRADIENT, 1.2)))
                        : List.of();
            case AWAITED ->
                List.of(new Mark.Box(
                        grid.grow(4),
                        6,
                        Paint.NONE,
                        Stroke.of(Role.GRADIENT, 1.2).dashed(5, 5)));
            case RESULT ->
                List.of(new Mark.Box(
                        grid.grow(4), 6, Paint.NONE, Stroke.of(named.isGradient() ? Role.GRADIENT : Role.VALUE, 3)));
            case SUM ->
                List.of(
                        new Mark.Box(grid.grow(4), 6, Paint.NONE, Stroke.of(Role.SUM, 3)),
                        new Mark.Box(grid.grow(8), 9, Paint.NONE, Stroke.of(Role.SUM, 1.2)));
        };
    }
}
