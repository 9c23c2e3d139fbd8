package backflow.session;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The place in the trace, at rest or on its way.
final class Playhead {
    private final ReadOnlyDoubleWrapper place = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<Move>> move = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty motion = new SimpleBooleanProperty(false);

    Playhead() {
        place.subscribe(now -> step.set((int) Math.ceil(now.doubleValue())));
        motion.subscribe(seen -> {
            if (!seen) {
                move.get().ifPresent(under -> rest(under.to()));
            }
        });
    }

    ReadOnlyDoubleProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Move>> moveProperty() {
        return move.getReadOnlyProperty();
    }

    BooleanProperty motionProperty() {
        return motion;
    }

    double place() {
        return place.get();
    }

    int step() {
        return step.get();
    }

    /// Puts the playhead at a place, where it stays.
    void rest(double at) {
        move.set(Optional.empty());
        place.set(at);
    }

    /// Sends the playhead on a way; its first step is seen at once. Without motion it is there at once.
    void send(Move wanted) {
        if (motion.get() && wanted.from() != wanted.to()) {
            move.set(Optional.of(wanted));
            place.set(wanted.at(0));
        } else {
            rest(wanted.to());
        }
    }

    /// Moves the playhead along its way.
    ///
    /// @param elapsed the time in seconds since it set out
    void follow(Move under, double elapsed) {
        if (elapsed < under.seconds()) {
            place.set(under.at(elapsed));
        } else {
            rest(under.to());
        }
    }
}
