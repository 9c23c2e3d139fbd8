package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.picture.AxisName;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what becomes of the gradient on its way back through a copy or a reduction.
record WayBack(ArrayNames names) {

    /// What the sign of a sum begins with.
    static final String SUM = "Σ ";

    /// Returns what is done to it, where it is not multiplied: `Σ n`, `× 1/N`; empty for a plain copy.
    String sign(Edge edge, Op op) {
        return switch (op) {
            case Broadcast copy -> SUM + AxisName.indices(names.notation(), edge.to(), copy.summedAxes());
            case Mean mean -> "× 1/" + AxisName.count(edge.from().symbols(), mean.axes());
            case MatrixProduct _ -> product(edge);
            default -> "";
        };
    }

    /// The product of the upstream gradient and the other factor is summed over every index that the value does not
    /// have.
    private String product(Edge edge) {
        var use = names.use(edge.to());
        var own = use.operand(edge.operand()).letters();
        var other = use.operand(1 - edge.operand());
        var summed = Stream.concat(use.output().indices(), other.indices())
                .filter(index -> !own.contains(index))
                .distinct()
                .collect(Collectors.joining(","));
        return summed.isEmpty() ? "× " + names.value(edge.to().operands().get(1 - edge.operand())) : SUM + summed;
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
