package backflow.session;

import backflow.numpy.Run;
import backflow.numpy.Setup;
import backflow.numpy.listing.StagedModule;
import backflow.numpy.listing.SteppedListing;
import backflow.trace.Direction;
import backflow.trace.Trace;
import java.util.Map;

/// A source that was run: everything that is shown of it, and nothing that changes while it is stepped through.
///
/// @param source its text
/// @param run what was given to it and what came of it
/// @param forward the source beside the steps
/// @param backward the staged backward listing beside the steps
public record Document(Source source, Run run, SteppedListing forward, SteppedListing backward) {
    static Document of(Source source, Run run) {
        Trace trace = run.trace();
        StagedModule module = StagedModule.of(trace, run.execution().scalars());
        return new Document(
                source,
                run,
                SteppedListing.ofSource(source.program(), trace),
                SteppedListing.of(module.backwardListing(), trace));
    }

    /// Returns every value and every gradient.
    public Trace trace() {
        return run.trace();
    }

    /// Returns the listing of a direction: the source, or the backward pass.
    public SteppedListing listing(Direction direction) {
        return direction == Direction.FORWARD ? forward : backward;
    }

    /// Returns what was chosen about the data; everything else is the source's own.
    public Setup setup() {
        return run.setup();
    }

    /// Returns the extent of every symbol, chosen or not, in the order of the source.
    public Map<String, Integer> sizes() {
        return run.sizes();
    }

    /// Returns the value of every scalar parameter, chosen or not, in the order of the source.
    public Map<String, Number> scalars() {
        return run.execution().scalars();
    }
}
