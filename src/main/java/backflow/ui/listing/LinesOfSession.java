package backflow.ui.listing;

import backflow.graph.Node;
import backflow.numpy.listing.LineLinks;
import backflow.session.Breakpoints.Breakpoint;
import backflow.session.Session;
import backflow.trace.Direction;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// Lets the lines of the listing that is shown act on the session.
///
/// @param shown which listing that is
/// @param focused the line that the keyboard is at, if any
record LinesOfSession(Session session, Supplier<Direction> shown, Supplier<OptionalInt> focused)
        implements LineActions {
    @Override
    public void goTo(int line) {
        session.playingProperty().set(false);
        ahead(line).ifPresent(session::goTo);
    }

    @Override
    public void runTo(int line) {
        session.playingProperty().set(false);
        ahead(line).ifPresent(session::runTo);
    }

    private OptionalInt ahead(int line) {
        return session.document().stream()
                .flatMapToInt(open -> open.listing(shown.get()).stepAhead(line, session.step()).stream())
                .findFirst();
    }

    @Override
    public void toggleBreakpoint(int line) {
        session.breakpoints().toggle(new Breakpoint(shown.get(), line));
    }

    @Override
    public void point(int line) {
        session.pointedProperty().set(nodesOf(line));
    }

    @Override
    public void unpoint() {
        OptionalInt line = focused.get();
        session.pointedProperty().set(line.isPresent() ? nodesOf(line.getAsInt()) : Set.of());
    }

    private Set<Node> nodesOf(int line) {
        return session.document()
                .map(open -> new LineLinks(open.trace(), open.listing(shown.get()), shown.get()).nodesOf(line))
                .orElse(Set.of());
    }
}
