package backflow.picture;

import backflow.tensor.Tensor;

/// Neighbouring cells of an array's grid that a map shows as one; `bottom` and `right` lie outside.
record CellBlock(int top, int bottom, int left, int right) {

    /// Returns the block at a place of a map of `map.rows()` by `map.columns()` places.
    static CellBlock at(int row, int column, Grid map, Grid grid) {
        return new CellBlock(
                first(row, map.rows(), grid.rows()),
                first(row + 1, map.rows(), grid.rows()),
                first(column, map.columns(), grid.columns()),
                first(column + 1, map.columns(), grid.columns()));
    }

    private static int first(int place, int places, int cells) {
        return (int) ((long) place * cells / places);
    }

    /// Returns the position in row-major order of the cell that the block shows: the first that is not finite, else the
    /// one of the largest magnitude, so that no outlier is lost.
    int shown(Tensor array, Grid grid) {
        var shown = top * grid.columns() + left;
        var strongest = -1.0;
        for (var row = top; row < bottom; row++) {
            for (var column = left; column < right; column++) {
                var position = row * grid.columns() + column;
                var magnitude = Math.abs(array.at(position));
                if (!(magnitude < Double.POSITIVE_INFINITY)) {
                    return position;
                }
                if (magnitude > strongest) {
                    strongest = magnitude;
                    shown = position;
                }
            }
        }
        return shown;
    }
}
