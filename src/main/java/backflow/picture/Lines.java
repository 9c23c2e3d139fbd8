package backflow.picture;

import backflow.tensor.Shape;
import java.util.List;

/// The lines of an array that a broadcast lays down one after another, and that a sum takes up again.
enum Lines {
    ROWS,
    COLUMNS;

    /// Returns the lines that lie one after another along some axes of a shape.
    static Lines along(Shape shape, List<Integer> axes) {
        return axes.equals(List.of(shape.rank() - 1)) ? COLUMNS : ROWS;
    }

    int count(Grid grid) {
        return this == ROWS ? grid.rows() : grid.columns();
    }
}
