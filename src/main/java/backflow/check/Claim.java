package backflow.check;

import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.Optional;

/// What is to be checked: the gradient of a node under a loss, and beside it the one with a mean for the sum.
///
/// @param loss the loss
/// @param sum the gradient
/// @param mean the gradient if each sum over copies were a mean; only where the node is copied
record Claim(Loss loss, Tensor sum, Optional<Tensor> mean) {
    /// Returns the claim of a backward pass about one node.
    static Claim of(Trace trace, Node node) {
        Tensor sum = trace.gradient(node).orElseThrow();
        Tensor mean = sum;
        boolean isCopied = false;
        for (int number : trace.gradientSteps(node)) {
            if (trace.step(number) instanceof Step.Backward step
                    && step.edge().to().op().orElseThrow() instanceof Broadcast copy
                    && copy.from().size() > 0) {
                Tensor copies = Tensor.scalar(
                        (double) copy.target().size() / copy.from().size());
                mean = mean.minus(step.contribution()).plus(step.contribution().dividedBy(copies));
                isCopied = true;
            }
        }
        return new Claim(new Loss(trace.upstream()), sum, isCopied ? Optional.of(mean) : Optional.empty());
    }

    Finding nothing() {
        return new Finding(Agreement.UNTRIED, mean.map(_ -> Agreement.UNTRIED));
    }

    /// Holds one entry against the slope of its loss.
    Finding checked(Finding before, int entry, Slope slope) {
        return new Finding(
                before.sum().and(Agreement.of(sum.at(entry), slope)),
                before.mean()
                        .map(said -> said.and(Agreement.of(mean.orElseThrow().at(entry), slope))));
    }
}
