package backflow.picture.closeup;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Remembers the sums of an array's cells, as they run while one turn after another is added.
final class RunningSums {

    private final Map<Tensor, Map<Fold, List<Tensor>>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /// Returns the sums after the first turn, after the second, and so on to the sums of all cells of an array.
    List<Tensor> of(Tensor array, Fold fold) {
        return known.computeIfAbsent(array, _ -> Collections.synchronizedMap(new HashMap<>()))
                .computeIfAbsent(fold, way -> sums(array, way));
    }

    private static List<Tensor> sums(Tensor array, Fold fold) {
        var addends = new double[fold.count()][fold.groups()];
        for (var cell = 0; cell < array.size(); cell++) {
            addends[fold.turn(cell)][fold.target(cell)] = array.at(cell);
        }
        var sums = new ArrayList<Tensor>();
        var running = new double[fold.groups()];
        for (var turn : addends) {
            for (var group = 0; group < running.length; group++) {
                running[group] += turn[group];
            }
            sums.add(Tensor.of(Shape.of(running.length), running.clone()));
        }
        return List.copyOf(sums);
    }
}
