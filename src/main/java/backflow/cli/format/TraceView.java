package backflow.cli.format;

import backflow.graph.Box;
import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.Partition;
import backflow.numpy.listing.Listing;
import backflow.numpy.listing.StagedModule;
import backflow.op.Broadcast;
import backflow.op.Code;
import backflow.op.MatrixProduct;
import backflow.op.Op;
import backflow.tensor.Shape;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A trace as one level shows it.
final class TraceView {
    private final TracedSource source;
    private final Trace trace;
    private final Level level;
    private final Partition partition;
    private final Listing backward;

    TraceView(TracedSource source, Level level) {
        this.source = source;
        this.level = level;
        trace = source.trace();
        partition = trace.partition(level);
        backward = StagedModule.of(trace, source.parameters()).backwardListing();
    }

    TracedSource source() {
        return source;
    }

    Trace trace() {
        return trace;
    }

    ComputationalGraph graph() {
        return trace.graph();
    }

    Level level() {
        return level;
    }

    /// Returns the numbers of the steps that the level shows.
    List<Integer> steps() {
        return trace.itinerary(level).stops();
    }

    /// Returns the values that leave the level's boxes, in topological order. A box has one as a rule.
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Box box : partition.boxes()) {
            nodes.addAll(box.outputs().isEmpty() ? List.of(box.node()) : box.outputs());
        }
        return nodes.stream().sorted(Comparator.comparingInt(Node::index)).toList();
    }

    /// Returns the values outside its box that a value is computed from, one for each use, as written.
    List<Node> inputs(Node node) {
        List<Node> inputs = new ArrayList<>();
        collectInputs(node, inputs, new LinkedHashSet<>());
        return inputs;
    }

    private void collectInputs(Node node, List<Node> inputs, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (Edge edge : graph().operands(node)) {
            if (partition.crosses(edge)) {
                inputs.add(edge.from());
            } else {
                collectInputs(edge.from(), inputs, seen);
            }
        }
    }

    /// Returns the box that holds the op which a contribution comes from.
    Box consumer(Step.Backward step) {
        return partition.boxOf(step.edge().to());
    }

    /// Returns the axes of the upstream gradient that are summed away in a contribution.
    static List<Integer> summedAxes(Edge edge) {
        return switch (edge.to().op().orElseThrow()) {
            case Broadcast broadcast -> broadcast.summedAxes();
            case MatrixProduct product -> product.indices(shapes(edge.to())).copiedAxes(edge.operand());
            case Op other -> List.of();
        };
    }

    private static List<Shape> shapes(Node node) {
        return node.operands().stream()
                .map(operand -> switch (operand) {
                    case Operand.Value(Node from) -> from.shape();
                    case Operand.Constant constant -> constant.value().shape();
                })
                .toList();
    }

    /// Returns the line that carries out a step: of the source forward, of the staged backward pass backward.
    String code(int step) {
        return switch (trace.step(step)) {
            case Step.Forward forward -> forwardCode(forward.node());
            case Step.Arrival arrival -> backwardCode(step);
            case Step.Backward contribution -> backwardCode(step);
        };
    }

    private String forwardCode(Node node) {
        if (!node.isImplicit()) {
            return source.line(node.place().line());
        }
        List<Code> copied = graph().operands(node).stream()
                .map(edge -> Code.name(edge.from().id()))
                .toList();
        return node.op().orElseThrow().code(copied, node.symbols()).text();
    }

    private String backwardCode(int step) {
        var line = backward.lineOf(step);
        return line.isPresent() ? backward.lines().get(line.getAsInt()).code() : "";
    }
}
