package backflow.picture;

import backflow.graph.Box;
import backflow.graph.ComputationalGraph;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.op.Reduction;
import backflow.trace.GradientState;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// What a card shows at a moment.
///
/// @param light whether and how the card is lit by the current step
/// @param summing what is being added up, where the card is lit for that
/// @param value how the value is seen
/// @param gradient what has come back of the gradient, without what is on its way
/// @param kept how that is seen
/// @param arrival the contribution that is on its way
record CardState(
        Light light,
        Optional<Sum> summing,
        Presence value,
        GradientState gradient,
        Presence kept,
        Optional<Arrival> arrival) {

    enum Light {
        NONE,
        VALUE,
        GRADIENT,
        SUM
    }

    /// A sum over axes: of the copies' gradients on the way back, or of numbers that are averaged on the way forward.
    ///
    /// @param array the node along whose axes the numbers are added
    record Sum(Node array, List<Integer> axes) {}

    /// A contribution on its way.
    ///
    /// @param gradient what the gradient is with it
    /// @param presence how that is seen
    /// @param t how far it has come, 0 to 1
    record Arrival(GradientState gradient, Presence presence, double t) {}

    static CardState of(Box box, Trace trace, Moment moment) {
        var node = box.node();
        var step = moment.step(trace);
        var moving = step.filter(_ -> moment.isMoving());
        var summing = step.flatMap(now -> summing(box, now, trace.graph()));
        return new CardState(
                summing.isPresent()
                        ? Light.SUM
                        : step.map(now -> light(box, now)).orElse(Light.NONE),
                summing,
                value(node, trace, moment),
                trace.gradientAt(node, moment.done()),
                moving.flatMap(now -> givenAway(node, now))
                        .<Presence>map(lines -> new Presence.Gathered(lines, moment.progress()))
                        .orElse(new Presence.Whole()),
                moving.filter(now -> now.node() == node)
                        .filter(now -> !(now instanceof Step.Forward))
                        .map(now -> arrival(now, trace, moment)));
    }

    /// Tells whether the current step changes what the card shows.
    boolean isChanging() {
        return light != Light.NONE || value.isMoving() || kept.isMoving() || arrival.isPresent();
    }

    private static Light light(Box box, Step step) {
        if (!box.nodes().contains(step.node())) {
            return Light.NONE;
        }
        return switch (step) {
            case Step.Forward _ -> Light.VALUE;
            case Step.Arrival _, Step.Backward _ -> Light.GRADIENT;
        };
    }

    private static Optional<Broadcast> broadcast(Node node) {
        return node.op().filter(Broadcast.class::isInstance).map(Broadcast.class::cast);
    }

    private static Optional<Reduction> reduction(Node node) {
        return node.op().filter(Reduction.class::isInstance).map(Reduction.class::cast);
    }

    /// Returns the sum that `step` makes on the card of `box`.
    private static Optional<Sum> summing(Box box, Step step, ComputationalGraph graph) {
        return switch (step) {
            case Step.Forward(Node node, var _)
            when box.nodes().contains(node) ->
                reduction(node)
                        .map(reduction ->
                                new Sum(graph.operands(node).getFirst().from(), reduction.axes()));
            case Step.Backward(var edge, var _, var _, var _, var _)
            when box.nodes().contains(edge.to()) && !box.nodes().contains(edge.from()) ->
                broadcast(edge.to()).map(copy -> new Sum(edge.to(), copy.summedAxes()));
            default -> Optional.empty();
        };
    }

    private static Presence value(Node node, Trace trace, Moment moment) {
        if (trace.hasValueAt(node, moment.done())) {
            return taken(node, trace, moment)
                    .<Presence>map(lines -> new Presence.Gathered(lines, moment.progress()))
                    .orElse(new Presence.Whole());
        }
        if (!trace.hasValueAt(node, moment.number())) {
            return new Presence.Absent();
        }
        return broadcast(node)
                .<Presence>map(
                        copy -> new Presence.Settling(Lines.along(copy.target(), copy.summedAxes()), moment.progress()))
                .orElse(new Presence.Appearing(moment.progress()));
    }

    /// Returns the lines of a value that a reduction is adding up.
    private static Optional<Lines> taken(Node node, Trace trace, Moment moment) {
        return moment.step(trace)
                .filter(_ -> moment.isMoving())
                .filter(step -> step instanceof Step.Forward
                        && trace.graph().operands(step.node()).stream().anyMatch(edge -> edge.from() == node))
                .flatMap(step -> reduction(step.node()))
                .map(reduction -> Lines.along(node.shape(), reduction.axes()));
    }

    /// Returns the lines of a copy's gradient that are being added for what was copied.
    private static Optional<Lines> givenAway(Node node, Step step) {
        return step instanceof Step.Backward backward && backward.edge().to() == node
                ? broadcast(node).map(copy -> Lines.along(copy.target(), copy.summedAxes()))
                : Optional.empty();
    }

    private static Arrival arrival(Step step, Trace trace, Moment moment) {
        var spread = step instanceof Step.Backward backward
                ? reduction(backward.edge().to())
                        .map(reduction -> Lines.along(step.node().shape(), reduction.axes()))
                : Optional.<Lines>empty();
        var t = moment.progress();
        return new Arrival(
                trace.gradientAt(step.node(), moment.number()),
                spread.<Presence>map(lines -> new Presence.Settling(lines, t)).orElse(new Presence.Appearing(t)),
                t);
    }
}
