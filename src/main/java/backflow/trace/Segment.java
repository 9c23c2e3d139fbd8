package backflow.trace;

import backflow.graph.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Steps that follow one another in one direction within one stage: a piece of the timeline.
///
/// @param direction forward or back
/// @param stage the stage's number; empty for lines before the first stage
/// @param first the number of its first step
/// @param last the number of its last step
public record Segment(Direction direction, OptionalInt stage, int first, int last) {
    /// Returns the segments of a trace in the order of its steps.
    public static List<Segment> of(Trace trace) {
        List<Segment> segments = new ArrayList<>();
        for (int number = 1; number <= trace.length(); number++) {
            Step step = trace.step(number);
            Direction direction = Direction.of(step);
            OptionalInt stage = place(step).stage();
            Segment open = segments.isEmpty() ? null : segments.getLast();
            if (open != null && open.direction == direction && open.stage.equals(stage)) {
                segments.set(segments.size() - 1, new Segment(direction, stage, open.first, number));
            } else {
                segments.add(new Segment(direction, stage, number, number));
            }
        }
        return List.copyOf(segments);
    }

    /// Returns the statement that a step belongs to: the one whose op computes the value or sends the gradient back.
    public static Place place(Step step) {
        return switch (step) {
            case Step.Forward forward -> forward.node().place();
            case Step.Arrival arrival -> arrival.node().place();
            case Step.Backward backward -> backward.edge().to().place();
        };
    }

    /// Returns whether a step is one of the segment's.
    public boolean contains(int step) {
        return first <= step && step <= last;
    }
}
