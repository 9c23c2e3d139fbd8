package backflow.picture.why;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Broadcast;
import backflow.text.Messages;
import backflow.trace.Segment;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.OptionalInt;

/// Names a step: its stage, its number, and the node that it is about.
public record StepHeading(Trace trace, Messages messages) {
    /// Returns the heading of the step with a number; before the first, that of the beginning.
    public String of(int number) {
        String length = String.valueOf(trace.length());
        if (number < 1) {
            return messages.text("window.step.beginning", length);
        }
        Step step = trace.step(number);
        OptionalInt stage = Segment.place(step).stage();
        String count = stage.isPresent()
                ? messages.text("window.step.staged", String.valueOf(stage.getAsInt()), String.valueOf(number), length)
                : messages.text("window.step.unstaged", String.valueOf(number), length);
        String direction = step instanceof Step.Forward ? "window.step.forward" : "window.step.backward";
        return messages.text(direction, count, name(subject(step)));
    }

    /// Returns the node that a step is about: of a sum over copies it is the copy, since there the adding is done.
    private static Node subject(Step step) {
        return step instanceof Step.Backward backward
                        && backward.edge()
                                .to()
                                .op()
                                .filter(Broadcast.class::isInstance)
                                .isPresent()
                ? backward.edge().to()
                : step.node();
    }

    private String name(Node node) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)
                ? messages.text("window.node.copy", name(copied))
                : node.label();
    }
}
