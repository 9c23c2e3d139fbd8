package backflow.picture;

import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Counts the cells of arrays that are not finite, each array once: arrays never change.
public final class OddCells {

    private final Map<Tensor, Count> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /// How many cells are odd.
    ///
    /// @param nan how many are not a number
    /// @param infinite how many are infinite
    /// @param first the positions in row-major order of the first cell of each kind, where there is one
    public record Count(int nan, int infinite, List<Integer> first) {

        public Count {
            first = List.copyOf(first);
        }
    }

    /// Returns the count of an array.
    public Count of(Tensor array) {
        return known.computeIfAbsent(array, OddCells::count);
    }

    private static Count count(Tensor array) {
        var nan = 0;
        var infinite = 0;
        var first = new ArrayList<Integer>();
        for (var i = 0; i < array.size(); i++) {
            var value = array.at(i);
            if ((Double.isNaN(value) && nan == 0) || (Double.isInfinite(value) && infinite == 0)) {
                first.add(i);
            }
            nan += Double.isNaN(value) ? 1 : 0;
            infinite += Double.isInfinite(value) ? 1 : 0;
        }
        return new Count(nan, infinite, first);
    }
}
