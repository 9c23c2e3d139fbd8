package backflow.picture;

import backflow.graph.Box;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.op.Reduction;
import backflow.trace.GradientState;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.Optional;

/// What a card shows at a moment.
///
/// @param light whether and how the card is lit by the current step
/// @param summing the copies whose gradients are being added, where the card is lit for that
/// @param value how much of the value is to be seen: 0 before its step, 1 after it
/// @param gradient what has come back of the gradient, the current contribution included
/// @param arrival how far the current contribution has come; 1 if there is none
record CardState(Light light, Optional<Node> summing, double value, GradientState gradient, double arrival) {

    enum Light {
        NONE,
        VALUE,
        GRADIENT,
        SUM
    }

    static CardState of(Box box, Trace trace, Moment moment) {
        var node = box.node();
        var step = moment.step(trace);
        var concerned = step.filter(now -> now.node() == node).isPresent();
        var arrival = concerned && moment.isMoving() ? moment.progress() : 1;
        var gradient = trace.gradientAt(node, concerned ? moment.number() : moment.done());
        return new CardState(
                step.map(now -> light(box, now)).orElse(Light.NONE),
                step.flatMap(now -> summing(box, now)),
                value(node, trace, moment),
                gradient,
                arrival);
    }

    /// Tells whether the current step changes what the card shows.
    boolean isChanging() {
        return light != Light.NONE || (value > 0 && value < 1);
    }

    private static Light light(Box box, Step step) {
        if (summing(box, step).isPresent()) {
            return Light.SUM;
        }
        if (!box.nodes().contains(step.node())) {
            return Light.NONE;
        }
        return switch (step) {
            case Step.Forward forward -> sums(forward.node()) ? Light.SUM : Light.VALUE;
            case Step.Arrival _, Step.Backward _ -> Light.GRADIENT;
        };
    }

    private static boolean sums(Node node) {
        return node.op().filter(Reduction.class::isInstance).isPresent();
    }

    /// Returns the broadcast of `box` whose copies' gradients `step` adds.
    private static Optional<Node> summing(Box box, Step step) {
        return step instanceof Step.Backward(var edge, var _, var _, var _, var _)
                        && box.nodes().contains(edge.to())
                        && !box.nodes().contains(edge.from())
                        && edge.to().op().filter(Broadcast.class::isInstance).isPresent()
                ? Optional.of(edge.to())
                : Optional.empty();
    }

    private static double value(Node node, Trace trace, Moment moment) {
        if (trace.hasValueAt(node, moment.done())) {
            return 1;
        }
        return trace.hasValueAt(node, moment.number()) ? moment.progress() : 0;
    }
}
