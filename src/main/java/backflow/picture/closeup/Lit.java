package backflow.picture.closeup;

import backflow.picture.Grid;

/// The cells of an array that are at work: a row, a column, one cell, or none.
///
/// @param row a row; −1 for every row
/// @param column a column; −1 for every column
record Lit(int row, int column) {

    /// No cell.
    static final Lit NONE = new Lit(-1, -1);

    /// Returns the cell that is made at a moment, where the cells of a grid are made one after another.
    ///
    /// @param t how many of them are made, 0 to 1
    static Lit cell(double t, Grid grid) {
        var count = grid.rows() * grid.columns();
        var cell = (int) (t * count);
        return t <= 0 || cell >= count ? NONE : new Lit(cell / grid.columns(), cell % grid.columns());
    }
}
