package backflow.picture.page;

import backflow.numpy.Run;
import backflow.numpy.listing.StagedModule;
import backflow.numpy.listing.SteppedListing;
import backflow.trace.Direction;
import backflow.trace.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the explore view is about: a run with its listings.
///
/// @param title what the source is called
/// @param sizes the extent of every symbol, in the order of the source
/// @param forward the source beside the steps
/// @param backward the staged backward listing beside the steps
public record Subject(
        String title, Map<String, Integer> sizes, Trace trace, SteppedListing forward, SteppedListing backward) {

    public Subject {
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /// Returns a run, its backward listing written.
    public static Subject of(String title, Run run) {
        var trace = run.trace();
        var module = StagedModule.of(trace, run.execution().scalars());
        return new Subject(
                title,
                run.sizes(),
                trace,
                SteppedListing.ofSource(run.program(), trace),
                SteppedListing.of(module.backwardListing(), trace));
    }

    /// Returns the direction of a step; before the first it is forward.
    Direction direction(int step) {
        return step == 0 ? Direction.FORWARD : Direction.of(trace.step(step));
    }

    SteppedListing listing(Direction direction) {
        return switch (direction) {
            case FORWARD -> forward;
            case BACKWARD -> backward;
        };
    }
}
