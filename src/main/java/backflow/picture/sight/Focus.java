package backflow.picture.sight;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.layout.Rectangle;
import backflow.picture.GraphPicture;
import backflow.trace.Step;
import backflow.trace.Tour;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which part of a graph a step is about.
///
/// @param whole the rectangle around the cards between which it moves something
/// @param heart the card that it changes
public record Focus(Rectangle whole, Rectangle heart) {
    /// Returns what a step is about; before the first step, what that will be about.
    public static Optional<Focus> of(GraphPicture picture, int number) {
        Trace trace = picture.trace();
        if (trace.length() == 0) {
            return Optional.empty();
        }
        Partition partition = picture.partition();
        Step step = trace.step(Math.max(1, number));
        List<Rectangle> cards =
                nodes(trace, step).map(partition::boxOf).map(picture::room).toList();
        return Optional.of(new Focus(Rectangle.hull(cards), picture.room(partition.boxOf(step.node()))));
    }

    /// Returns where a tour has come.
    public static Focus of(GraphPicture picture, Tour tour) {
        Rectangle front = picture.room(picture.partition().boxOf(tour.front()));
        return new Focus(front, front);
    }

    private static Stream<Node> nodes(Trace trace, Step step) {
        return switch (step) {
            case Step.Forward(Node node, var value) ->
                Stream.concat(
                        Stream.of(node), trace.graph().operands(node).stream().map(Edge::from));
            case Step.Arrival arrival -> Stream.of(arrival.node());
            case Step.Backward backward ->
                Stream.of(backward.edge().from(), backward.edge().to());
        };
    }
}
