package backflow.session;

import backflow.numpy.listing.SteppedListing;
import backflow.trace.Direction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The lines at which playing stops. They belong to a source, whatever data it is run on.
public final class Breakpoints {
    private final ObservableSet<Breakpoint> lines = FXCollections.observableSet();
    private final ObservableSet<Breakpoint> seen = FXCollections.unmodifiableObservableSet(lines);

    /// A line at which playing stops.
    ///
    /// @param listing which listing it is in: the source, or the backward pass
    /// @param line its number, from 1
    public record Breakpoint(Direction listing, int line) {}

    /// Returns the lines; whoever shows them listens.
    public ObservableSet<Breakpoint> lines() {
        return seen;
    }

    /// Sets a breakpoint where there is none, and removes it where there is one.
    public void toggle(Breakpoint breakpoint) {
        if (!lines.remove(breakpoint)) {
            lines.add(breakpoint);
        }
    }

    public void clear() {
        lines.clear();
    }

    /// Returns whether a step is the first to be carried out at a line with a breakpoint.
    public boolean stopAt(int step, Document open) {
        if (step < 1 || lines.isEmpty()) {
            return false;
        }
        Direction direction = Direction.of(open.trace().step(step));
        SteppedListing listing = open.listing(direction);
        int line = listing.lineOf(step).orElse(0);
        return listing.lineOf(step - 1).orElse(0) != line && lines.contains(new Breakpoint(direction, line));
    }
}
