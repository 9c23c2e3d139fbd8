package backflow.trace;

import backflow.graph.Box;
import java.util.List;
import java.util.OptionalInt;

/// The steps that change something in a box, to be gone to in turn: its forward step, then those of its gradient.
///
/// @param trace the trace
/// @param itinerary where the cursor stops at the box's level
public record Visits(Trace trace, Itinerary itinerary) {
    /// Returns the step to go to from a playhead: the box's first; from one of its steps the one after it, and from its
    /// last the first again. Empty where no step changes the box, as off the path.
    public OptionalInt next(Box box, int playhead) {
        List<Integer> own = itinerary.stops().stream()
                .filter(stop -> box.nodes().contains(trace.step(stop).node()))
                .toList();
        if (own.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(own.get((own.indexOf(playhead) + 1) % own.size()));
    }
}
