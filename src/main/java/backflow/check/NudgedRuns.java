package backflow.check;

import backflow.graph.Node;
import backflow.tensor.Tensor;
import backflow.trace.Forward;
import backflow.trace.Trace;
import java.util.HashMap;
import java.util.Map;

/// The forward runs in which one number of a node is moved. Each distance is run once, however many losses are read
/// from its output.
final class NudgedRuns {
    private final Trace trace;
    private final Node node;
    private final int entry;
    private final Map<Double, Tensor> outputs = new HashMap<>();

    NudgedRuns(Trace trace, Node node, int entry) {
        this.trace = trace;
        this.node = node;
        this.entry = entry;
    }

    /// Returns the output when the number is moved.
    Tensor output(double by) {
        return outputs.computeIfAbsent(by, this::run);
    }

    /// Returns the output when nothing is moved.
    Tensor unmoved() {
        return trace.value(trace.graph().output());
    }

    private Tensor run(double by) {
        double[] numbers = trace.value(node).toArray();
        numbers[entry] += by;
        return Forward.rerun(trace.graph(), trace.values(), node, Tensor.of(node.shape(), numbers))
                .of(trace.graph().output());
    }
}
