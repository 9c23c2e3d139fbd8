package backflow.check;

import backflow.graph.Node;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A whole gradient by central differences: every number of a node is nudged up and down, and all runs are one.
///
/// It is a second witness beside the backward pass, which it does not use.
public final class Differences {
    private static final double NUDGE = 1e-5;

    private Differences() {}

    /// Returns the gradient of the loss that the trace's upstream gradient weighs, with respect to a node.
    ///
    /// @return nothing if the graph has an op that cannot be run on many values at once
    public static Optional<Tensor> gradient(Trace trace, Node node) {
        Tensor at = trace.value(node);
        int size = at.size();
        double[] versions = new double[2 * size * size];
        double[] numbers = at.toArray();
        for (int entry = 0; entry < size; entry++) {
            for (int side = 0; side < 2; side++) {
                int start = (2 * entry + side) * size;
                System.arraycopy(numbers, 0, versions, start, size);
                versions[start + entry] += side == 0 ? -nudge(numbers[entry]) : nudge(numbers[entry]);
            }
        }
        List<Integer> extents = new ArrayList<>(List.of(2 * size));
        extents.addAll(node.shape().extents());
        return StackedForward.output(trace, node, Tensor.of(new Shape(extents), versions))
                .map(outputs -> slopes(trace, outputs, numbers, node.shape()));
    }

    private static double nudge(double at) {
        return NUDGE * Math.max(1, Math.abs(at));
    }

    private static Tensor slopes(Trace trace, Tensor outputs, double[] numbers, Shape shape) {
        double[] upstream = trace.upstream().toArray();
        double[] all = outputs.toArray();
        double[] slopes = new double[numbers.length];
        for (int entry = 0; entry < slopes.length; entry++) {
            // The difference of the outputs comes before the sum, so that less is lost to rounding.
            int below = 2 * entry * upstream.length;
            double change = 0;
            for (int k = 0; k < upstream.length; k++) {
                change += upstream[k] * (all[below + upstream.length + k] - all[below + k]);
            }
            slopes[entry] = change / (2 * nudge(numbers[entry]));
        }
        return Tensor.of(shape, slopes);
    }
}
