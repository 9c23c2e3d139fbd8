package backflow.check;

import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.tensor.Tensor;
import backflow.trace.Forward;
import backflow.trace.Trace;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/// The numeric check of one node's gradient: one number of the node is nudged by h, only the forward pass runs, and one
/// loss is read.
///
/// No gradient is summed anywhere in it, so it can tell a sum from a mean without taking either for granted.
///
/// @param error the largest |a − b| / max(1e-8, |a| + |b|) between the gradient and what the nudges say
/// @param meanError the same for the gradient divided by the number of copies; only where the node is broadcast
/// @param nudged how many of the node's numbers were nudged
public record NudgeCheck(double error, OptionalDouble meanError, int nudged) {
    /// Errors up to here are those of rounding; a wrong gradient is far above.
    public static final double BAND = 1e-6;

    private static final double NUDGE = 1e-5;
    private static final double FLOOR = 1e-8;
    private static final int MOST_NUDGES = 64;

    /// Returns whether the gradient is what the nudges say.
    public boolean isRight() {
        return error <= BAND;
    }

    /// Nudges a node's numbers one after another; of more than 64 it takes 64, evenly spread.
    ///
    /// @param cancelled asked before each nudge; once it answers true, the check ends with what it has
    public static NudgeCheck of(Trace trace, Node node, BooleanSupplier cancelled) {
        Tensor gradient = trace.gradient(node).orElseThrow();
        double copies = copies(trace, node);
        int count = Math.min(gradient.size(), MOST_NUDGES);
        double error = 0;
        double meanError = 0;
        int nudged = 0;
        while (nudged < count && !cancelled.getAsBoolean()) {
            int entry = (int) ((long) nudged * gradient.size() / count);
            double slope = slope(trace, node, entry);
            error = Math.max(error, relativeError(gradient.at(entry), slope));
            meanError = Math.max(meanError, relativeError(gradient.at(entry) / copies, slope));
            nudged++;
        }
        return new NudgeCheck(error, copies > 1 ? OptionalDouble.of(meanError) : OptionalDouble.empty(), nudged);
    }

    /// Returns how many copies a broadcast makes of each number of the node; 1 where it is not broadcast.
    private static double copies(Trace trace, Node node) {
        return trace.graph().contributions(node).stream()
                .map(use -> use.to())
                .filter(user -> user.op().filter(Broadcast.class::isInstance).isPresent())
                .mapToDouble(user -> (double) user.shape().size() / node.shape().size())
                .max()
                .orElse(1);
    }

    private static double slope(Trace trace, Node node, int entry) {
        double at = trace.value(node).at(entry);
        double h = NUDGE * Math.max(1, Math.abs(at));
        return (loss(trace, node, entry, at + h) - loss(trace, node, entry, at - h)) / (2 * h);
    }

    private static double loss(Trace trace, Node node, int entry, double number) {
        double[] numbers = trace.value(node).toArray();
        numbers[entry] = number;
        Tensor nudged = Tensor.of(node.shape(), numbers);
        Tensor output = Forward.rerun(trace.graph(), trace.values(), node, nudged)
                .of(trace.graph().output());
        return output.times(trace.upstream())
                .sum(output.shape().allAxes(), false)
                .item();
    }

    static double relativeError(double a, double b) {
        return Math.abs(a - b) / Math.max(FLOOR, Math.abs(a) + Math.abs(b));
    }
}
