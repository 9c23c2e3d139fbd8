package backflow.picture.closeup;

import java.util.List;

/// A product of two matrices: each cell of the result is the sum over a row of the first times a column of the second.
///
/// @param result the product, as far as it is shown
/// @param index the letter of the index that is summed over; empty where there is none
record Product(NamedArray first, NamedArray second, NamedArray result, String index) {

    /// Returns the product as parts of a formula.
    List<Setting.Part> parts(ArrayBlock.Frame frame) {
        return List.of(
                new Setting.Part.Array(first, ArrayBlock.Frame.PLAIN),
                new Setting.Part.Product(index.isEmpty() ? "" : "Σ " + index),
                new Setting.Part.Array(second, ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("="),
                new Setting.Part.Array(result, frame));
    }
}
