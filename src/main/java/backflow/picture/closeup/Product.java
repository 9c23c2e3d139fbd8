package backflow.picture.closeup;

import java.util.List;

/// A product of two matrices: each cell of the result is the sum over a row of the first times a column of the second,
/// and while it is made both are lit.
///
/// @param result the product, as far as it is shown
/// @param index the letter of the index that is summed over; empty where there is none
record Product(NamedArray first, NamedArray second, NamedArray result, String index) {

    /// Returns the product as parts of a formula.
    List<Setting.Part> parts(ArrayBlock.Frame frame) {
        var cell = Lit.cell(result.shown(), result.grid());
        return List.of(
                new Setting.Part.Array(first.lit(new Lit(cell.row(), -1)), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Product(index.isEmpty() ? "" : "Σ " + index),
                new Setting.Part.Array(second.lit(new Lit(-1, cell.column())), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("="),
                new Setting.Part.Array(result.lit(cell), frame));
    }
}
