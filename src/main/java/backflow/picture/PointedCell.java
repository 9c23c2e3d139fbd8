package backflow.picture;

import backflow.graph.Node;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What is drawn at a point of a card: one cell of an array, or the block of cells that a map shows as one.
///
/// @param node whose value or gradient it is
/// @param kind which of the two
/// @param first the index of the block's first cell
/// @param last the index of its last cell
/// @param shown the index of the cell whose number gives the colour
/// @param value that number
public record PointedCell(
        Node node, HeatScale.Kind kind, List<Integer> first, List<Integer> last, List<Integer> shown, double value) {

    static PointedCell of(Node node, HeatScale.Kind kind, Tensor array, CellBlock block) {
        var grid = Grid.of(array.shape());
        var shown = block.shown(array, grid);
        return new PointedCell(
                node,
                kind,
                index(block.top() * grid.columns() + block.left(), array.shape()),
                index((block.bottom() - 1) * grid.columns() + block.right() - 1, array.shape()),
                index(shown, array.shape()),
                array.at(shown));
    }

    private static List<Integer> index(int position, Shape shape) {
        var index = new ArrayList<Integer>();
        var rest = position;
        for (var axis = shape.rank() - 1; axis >= 0; axis--) {
            index.add(rest % shape.extent(axis));
            rest /= shape.extent(axis);
        }
        Collections.reverse(index);
        return List.copyOf(index);
    }

    /// Tells whether this is one cell.
    public boolean isOne() {
        return first.equals(last);
    }
}
