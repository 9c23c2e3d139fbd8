package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.picture.AxisName;

/// Says what becomes of the gradient on its way back through a copy or a reduction.
record WayBack(ArrayNames names) {

    /// Returns what is done to it, where it is not multiplied: `Σ n`, `× 1/N`; empty for a plain copy.
    String sign(Edge edge, Op op) {
        return switch (op) {
            case Broadcast copy -> "Σ " + AxisName.indices(names.notation(), edge.to(), copy.summedAxes());
            case Mean mean -> "× 1/" + AxisName.count(edge.from().symbols(), mean.axes());
            default -> "";
        };
    }

    /// Returns a caption; empty where there is nothing to tell.
    String caption(Edge edge, Op op) {
        var shape = edge.from().shape();
        var words = new FoldWords(names, edge);
        return switch (op) {
            case Broadcast copy ->
                words.of("picture.backward.summed.", copy.target().count(copy.summedAxes()));
            case Mean mean -> words.of("picture.backward.averaged.", shape.count(mean.axes()));
            case Reduction sum -> words.of("picture.backward.copied.", shape.count(sum.axes()));
            default -> "";
        };
    }
}
