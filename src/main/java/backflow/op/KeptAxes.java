package backflow.op;

import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/// The axes that a reshape leaves as they are: with equal extents, and as much before them as before.
final class KeptAxes {
    private KeptAxes() {}

    /// Returns the letters of the target's axes, where the axes of `from` have the letters 0, 1, ….
    static List<Integer> letters(Shape from, Shape target) {
        List<Integer> letters = new ArrayList<>();
        long before = 1;
        for (int axis = 0; axis < target.rank(); axis++) {
            int extent = target.extent(axis);
            int kept = extent == 1 ? -1 : find(from, before, extent);
            letters.add(kept >= 0 ? kept : from.rank() + axis);
            before *= extent;
        }
        return letters;
    }

    private static int find(Shape from, long elementsBefore, int extent) {
        long before = 1;
        for (int axis = 0; axis < from.rank(); axis++) {
            if (before == elementsBefore && from.extent(axis) == extent) {
                return axis;
            }
            before *= from.extent(axis);
        }
        return -1;
    }
}
