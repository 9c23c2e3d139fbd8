package backflow.picture;

import backflow.tensor.Shape;

/// The rows and columns in which an array is drawn: `(N, D)` as N rows of D cells, `(D,)` as one row, `()` as one cell;
/// of more axes, the last makes the columns and all others, in row-major order, the rows.
public record Grid(int rows, int columns) {

    public static Grid of(Shape shape) {
        if (shape.rank() == 0) {
            return new Grid(1, 1);
        }
        var columns = shape.extent(shape.rank() - 1);
        var rows = 1;
        for (var axis = 0; axis < shape.rank() - 1; axis++) {
            rows *= shape.extent(axis);
        }
        return new Grid(rows, columns);
    }
}
