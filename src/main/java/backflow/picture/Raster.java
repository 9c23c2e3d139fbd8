package backflow.picture;

import backflow.tensor.Tensor;
import java.util.Arrays;

/// The colours of a large array, thinned to a grid that a page can hold.
///
/// Each place of the grid stands for a block of cells and has the colour of the one with the largest magnitude, so that
/// no outlier is lost; a block with a cell that is not finite shows that.
public final class Raster {

    private final int rows;
    private final int columns;
    private final HeatScale scale;
    private final double[] strengths;

    private Raster(int rows, int columns, HeatScale scale, double[] strengths) {
        this.rows = rows;
        this.columns = columns;
        this.scale = scale;
        this.strengths = strengths;
    }

    /// Returns `array`, seen as a grid, thinned to at most `most` rows and columns.
    public static Raster of(Tensor array, Grid grid, HeatScale scale, int most) {
        var map = thinned(grid, most);
        var strengths = new double[map.rows() * map.columns()];
        for (var row = 0; row < map.rows(); row++) {
            for (var column = 0; column < map.columns(); column++) {
                var shown = CellBlock.at(row, column, map, grid).shown(array, grid);
                strengths[row * map.columns() + column] = scale.strength(array.at(shown));
            }
        }
        return new Raster(map.rows(), map.columns(), scale, strengths);
    }

    /// Returns the places of a grid's map.
    static Grid thinned(Grid grid, int most) {
        return new Grid(Math.min(grid.rows(), most), Math.min(grid.columns(), most));
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /// Returns the colour at a place of the grid.
    public Paint paint(int row, int column) {
        return scale.strengthPaint(strengths[row * columns + column]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Raster raster
                && rows == raster.rows
                && columns == raster.columns
                && scale.equals(raster.scale)
                && Arrays.equals(strengths, raster.strengths);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + Arrays.hashCode(strengths);
    }
}
