package backflow.ui.work;

import backflow.check.NudgeCheck;
import backflow.graph.Node;
import backflow.trace.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The numeric checks of the open trace's gradients. Each is made once, away from the window's thread, and kept; the
/// one that is looked at comes first, and what was begun for another waits until that is looked at again.
///
/// A check runs in pieces, so that one of a large array can say how far it has come and loses little when it waits.
public final class Checks {
    private static final long PIECE = 40_000_000;

    private final Background background = new Background();
    private final Map<Node, NudgeCheck> kept = new HashMap<>();
    private final ReadOnlyIntegerWrapper progress = new ReadOnlyIntegerWrapper(0);
    private Optional<Trace> trace = Optional.empty();
    private Optional<Node> running = Optional.empty();

    /// Changes whenever a check has come further.
    public ReadOnlyIntegerProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Returns how far the check of a node has come, and goes on with it.
    public NudgeCheck of(Trace open, Node node) {
        NudgeCheck check = soFar(open, node);
        if (check.isComplete()) {
            rest();
        } else if (!running.equals(Optional.of(node))) {
            goOn(check);
        }
        return check;
    }

    /// Returns how far the check of a node has come.
    public NudgeCheck soFar(Trace open, Node node) {
        if (trace.filter(known -> known == open).isEmpty()) {
            rest();
            kept.clear();
            trace = Optional.of(open);
        }
        return kept.computeIfAbsent(node, begun -> NudgeCheck.begin(open, begun));
    }

    /// Lets the check that is under way wait.
    public void rest() {
        background.cancel();
        running = Optional.empty();
    }

    /// Gives all checks up for good.
    public void close() {
        running = Optional.empty();
        background.close();
    }

    private void goOn(NudgeCheck check) {
        running = Optional.of(check.node());
        background.run(() -> further(check), this::accept, Checks::fail);
    }

    private void accept(NudgeCheck check) {
        kept.put(check.node(), check);
        if (check.isComplete()) {
            running = Optional.empty();
        } else {
            goOn(check);
        }
        progress.set(progress.get() + 1);
    }

    private static NudgeCheck further(NudgeCheck begun) {
        long start = System.nanoTime();
        NudgeCheck check = begun;
        do {
            check = check.advanced();
        } while (!check.isComplete()
                && System.nanoTime() - start < PIECE
                && !Thread.currentThread().isInterrupted());
        return check;
    }

    /// A check fails only by a defect, which is not hidden.
    private static void fail(Throwable thrown) {
        throw new IllegalStateException("a numeric check failed", thrown);
    }
}
