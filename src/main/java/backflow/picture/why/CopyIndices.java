package backflow.picture.why;

import backflow.graph.Node;
import backflow.op.Broadcast;
import java.util.ArrayList;
import java.util.List;

/// The indices of what a copy is a copy of: those of the copy, without the axes along which it was copied.
final class CopyIndices {
    private CopyIndices() {}

    /// Returns the indices of the original where its copy has the given ones; a stretched axis has only the index 0.
    static List<String> ofOriginal(Node copy, List<String> indices) {
        Broadcast broadcast = (Broadcast) copy.op().orElseThrow();
        int added = broadcast.target().rank() - broadcast.from().rank();
        List<Integer> copiedAxes = broadcast.summedAxes();
        List<String> original = new ArrayList<>();
        for (int axis = added; axis < indices.size(); axis++) {
            original.add(copiedAxes.contains(axis) ? "0" : indices.get(axis));
        }
        return original;
    }
}
