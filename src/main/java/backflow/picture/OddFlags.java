package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Flags on a map of pixels, on which a cell that is not finite would hardly be seen: a line around the map, and a
/// sign on the first cell of each kind.
public final class OddFlags {

    private static final double FLAG = 8;

    private OddFlags() {}

    /// Returns the flags of an array; none where all of it is finite.
    ///
    /// @param map where the map stands; no flag leaves it
    /// @param colours has counted the cells
    /// @param middle where a cell stands, by its position in row-major order
    public static List<Mark> of(
            Tensor array, HeatScale scale, Rectangle map, ArrayColours colours, IntFunction<Point> middle) {
        var first = colours.odd(array).first();
        if (first.isEmpty()) {
            return List.of();
        }
        var inner = map.grow(-FLAG / 2);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(map, 1, Paint.NONE, Stroke.of(Role.WRONG, 1.2)));
        for (var position : first) {
            var place = middle.apply(position);
            var centre = new Point(
                    Math.clamp(place.x(), inner.x(), inner.right()), Math.clamp(place.y(), inner.y(), inner.bottom()));
            var flag = Rectangle.around(centre, new Size(FLAG, FLAG));
            marks.add(new Mark.Box(flag, 2, Paint.of(Role.HEAT_NOT_FINITE), Stroke.of(Role.WRONG, 1)));
            marks.addAll(CellSign.of(array.at(position), centre, scale));
        }
        return marks;
    }
}
