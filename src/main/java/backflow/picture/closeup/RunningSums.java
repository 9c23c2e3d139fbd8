package backflow.picture.closeup;

import backflow.picture.Grid;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Remembers the sums of an array's first rows, as they run while one row after another is added.
final class RunningSums {

    private final Map<Tensor, List<Tensor>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /// Returns the sum of the first row, of the first two, and so on to the sum of all rows of the array's grid.
    List<Tensor> of(Tensor array) {
        return known.computeIfAbsent(array, RunningSums::sums);
    }

    private static List<Tensor> sums(Tensor array) {
        var grid = Grid.of(array.shape());
        var sums = new ArrayList<Tensor>();
        var running = new double[grid.columns()];
        for (var row = 0; row < grid.rows(); row++) {
            for (var column = 0; column < grid.columns(); column++) {
                running[column] += array.at(row * grid.columns() + column);
            }
            sums.add(Tensor.of(Shape.of(grid.columns()), running.clone()));
        }
        return List.copyOf(sums);
    }
}
