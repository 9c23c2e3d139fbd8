package backflow.picture;

import backflow.tensor.Tensor;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Remembers what colouring an array costs to find out: its largest magnitude, and its thinned grid.
///
/// Arrays never change, so every frame after the first finds them here; a step over large arrays is as smooth as one
/// over small ones.
public final class ArrayColours {

    private record Thinning(Grid grid, HeatScale scale, int most) {}

    private final Map<Tensor, Double> largest = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Tensor, Map<Thinning, Raster>> rasters = Collections.synchronizedMap(new IdentityHashMap<>());
    private final OddCells odd = new OddCells();

    /// Returns the count of the array's cells that are not finite.
    OddCells.Count odd(Tensor array) {
        return odd.of(array);
    }

    /// Returns the scale that ends at the largest finite magnitude of all of `arrays`.
    public HeatScale scale(HeatScale.Kind kind, Tensor... arrays) {
        var end = 0.0;
        for (var array : arrays) {
            end = Math.max(end, largest.computeIfAbsent(array, HeatScale::largest));
        }
        return new HeatScale(end, kind);
    }

    /// Returns `array`, seen as a grid, thinned to at most `most` rows and columns.
    public Raster raster(Tensor array, Grid grid, HeatScale scale, int most) {
        var known = rasters.computeIfAbsent(array, _ -> Collections.synchronizedMap(new HashMap<>()));
        return known.computeIfAbsent(new Thinning(grid, scale, most), _ -> Raster.of(array, grid, scale, most));
    }
}
