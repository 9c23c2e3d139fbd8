package backflow.picture;

import backflow.tensor.Tensor;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/// Counts the cells of arrays that are not finite, each array once: arrays never change.
public final class OddCells {

    private final Map<Tensor, Count> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /// How many cells are odd.
    ///
    /// @param nan how many are not a number
    /// @param infinite how many are infinite
    public record Count(int nan, int infinite) {

        /// Tells whether there is any.
        public boolean isAny() {
            return nan + infinite > 0;
        }
    }

    /// Returns the count of an array.
    public Count of(Tensor array) {
        return known.computeIfAbsent(array, OddCells::count);
    }

    private static Count count(Tensor array) {
        var nan = 0;
        var infinite = 0;
        for (var i = 0; i < array.size(); i++) {
            var value = array.at(i);
            nan += Double.isNaN(value) ? 1 : 0;
            infinite += Double.isInfinite(value) ? 1 : 0;
        }
        return new Count(nan, infinite);
    }
}
