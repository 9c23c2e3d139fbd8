package backflow.picture;

import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.op.SymbolicShape;
import java.util.List;
import java.util.stream.Collectors;

/// What axes are called in a picture: their sizes by the symbols, the indices along them by small letters.
public final class AxisName {

    private AxisName() {}

    /// Returns the letters of some of a node's axes: `n` or `n,d`.
    public static String indices(IndexNotation notation, Node node, List<Integer> axes) {
        var letters = notation.indices(node);
        return axes.stream().map(letters::get).collect(Collectors.joining(","));
    }

    /// Returns how many entries several axes have together, by symbol: `N` or `N·M`.
    public static String count(SymbolicShape shape, List<Integer> axes) {
        return axes.stream().map(shape::axis).collect(Collectors.joining("·"));
    }
}
