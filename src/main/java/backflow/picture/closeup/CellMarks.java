package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.CellSign;
import backflow.picture.Face;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.MarkBounds;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The marks of one cell of a close-up: its colour and its number, and the signs that cards have where the colour alone
/// would not say what the number is.
record CellMarks(NumberGrid grid) {

    private static final double RADIUS = 3;
    private static final double BORDER = 1.2;
    private static final double INSET = CellSign.REACH + 2;

    /// Returns a cell with its number, or where numbers would be too small, with its sign.
    ///
    /// @param index its place in row-major order
    List<Mark> of(int index, Rectangle bounds) {
        var marks = new ArrayList<>(blank(index, bounds));
        if (grid.hasNumbers()) {
            var number = number(index, bounds);
            marks.add(number);
            marks.addAll(clipped(index, bounds, number));
        } else {
            marks.addAll(sign(index, bounds));
        }
        return marks;
    }

    /// Returns a cell without its number.
    List<Mark> blank(int index, Rectangle bounds) {
        var value = grid.array().at(index);
        var border = Double.isFinite(value)
                ? grid.scale().clips(value) ? Stroke.of(Role.INK, BORDER) : Stroke.NONE
                : Stroke.of(Role.WRONG, BORDER);
        return List.of(new Mark.Box(bounds, RADIUS, grid.scale().paint(value), border));
    }

    private Mark number(int index, Rectangle bounds) {
        var numbers = grid.numbers();
        return Letters.centred(
                numbers.of(grid.array(), index),
                bounds.centre(),
                Face.CODE,
                grid.fontSize(),
                Role.INK,
                numbers.measure());
    }

    /// A number off the scale has the sign for that in the corner of its cell, where there is room beside it.
    private List<Mark> clipped(int index, Rectangle bounds, Mark number) {
        var value = grid.array().at(index);
        if (!grid.scale().clips(value)) {
            return List.of();
        }
        var corner = new Point(bounds.right() - INSET, bounds.y() + INSET);
        var room = Rectangle.around(corner, new Size(2 * CellSign.REACH, 2 * CellSign.REACH));
        var letters = new MarkBounds(grid.numbers().measure()).of(number);
        return bounds.contains(room) && !letters.overlaps(room) ? CellSign.of(value, corner, grid.scale()) : List.of();
    }

    private List<Mark> sign(int index, Rectangle bounds) {
        var value = grid.array().at(index);
        return Math.min(bounds.width(), bounds.height()) >= CellSign.LEAST_CELL || !Double.isFinite(value)
                ? CellSign.of(value, bounds.centre(), grid.scale())
                : List.of();
    }
}
