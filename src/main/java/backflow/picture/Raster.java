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

    /// Returns `array`, seen as a grid of its last axis by all others, thinned to at most `most` rows and columns.
    public static Raster of(Tensor array, HeatScale scale, int most) {
        var grid = Grid.of(array.shape());
        var rows = Math.min(grid.rows(), most);
        var columns = Math.min(grid.columns(), most);
        var strengths = new double[rows * columns];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var block = new Block(
                        first(row, rows, grid.rows()),
                        first(row + 1, rows, grid.rows()),
                        first(column, columns, grid.columns()),
                        first(column + 1, columns, grid.columns()));
                strengths[row * columns + column] = block.strongest(array, grid, scale);
            }
        }
        return new Raster(rows, columns, scale, strengths);
    }

    private static int first(int place, int places, int cells) {
        return (int) ((long) place * cells / places);
    }

    private record Block(int top, int bottom, int left, int right) {

        double strongest(Tensor array, Grid grid, HeatScale scale) {
            var strongest = 0.0;
            for (var row = top; row < bottom; row++) {
                for (var column = left; column < right; column++) {
                    var strength = scale.strength(array.at(row * grid.columns() + column));
                    if (Double.isNaN(strength)) {
                        return strength;
                    }
                    strongest = Math.abs(strength) > Math.abs(strongest) ? strength : strongest;
                }
            }
            return strongest;
        }
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
