package backflow.ui.graph;

import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The pictures of a trace's graph turning into one another. One that is asked for while another change is under way
/// waits until that is over, unless it is the one that the change came from: then the change turns back.
final class Turning {
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(false);
    private Optional<Passage> passage = Optional.empty();
    private Optional<GraphPicture> waiting = Optional.empty();

    /// Whether a picture is turning into another.
    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// Returns the change that is under way.
    Optional<Passage> passage() {
        return passage;
    }

    /// Ends what is under way.
    void stop() {
        set(Optional.empty());
        waiting = Optional.empty();
    }

    /// Changes to another picture of the same trace.
    ///
    /// @param viewport where the view is, or where it is moving to
    /// @return whether that begins now, and does not wait
    boolean change(GraphPicture now, GraphPicture next, Viewport viewport) {
        waiting = Optional.empty();
        if (passage.isEmpty()) {
            set(Optional.of(now).filter(shown -> shown != next).map(shown -> Passage.between(shown, next, viewport)));
            return true;
        }
        Passage under = passage.get();
        if (under.from() == next) {
            set(Optional.of(under.back(viewport)).filter(way -> !way.isOver()));
            return true;
        }
        waiting = Optional.of(next).filter(other -> other != under.to());
        return false;
    }

    /// Goes on by a time in seconds; returns the picture whose turn it is then, if one waited for the end of the last.
    Optional<GraphPicture> advance(double seconds) {
        set(passage.map(way -> way.after(seconds)).filter(way -> !way.isOver()));
        Optional<GraphPicture> next = waiting.filter(_ -> passage.isEmpty());
        if (next.isPresent()) {
            waiting = Optional.empty();
        }
        return next;
    }

    private void set(Optional<Passage> now) {
        passage = now;
        underWay.set(now.isPresent());
    }
}
