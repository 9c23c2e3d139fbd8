package backflow.session;

import backflow.graph.Node;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The tour through the responsibility of a value, while one is taken. The playhead stays where it is meanwhile.
public final class Walk {
    /// How long a leg takes, in seconds.
    private static final double LEG = 1.1;

    /// How long it rests between two legs when several are gone at once, in seconds.
    private static final double REST = 0.8;

    private final ReadOnlyObjectWrapper<Optional<Tour>> tour = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Node>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(false);
    private final Session session;
    private double target;
    private double rest;

    Walk(Session session) {
        this.session = session;
        // Whoever moves the playhead wants to see the step.
        session.playheadProperty().subscribe((_, _) -> leave());
        session.documentProperty().subscribe((_, _) -> leave());
    }

    /// The tour and its place; empty while none is taken.
    public ReadOnlyObjectProperty<Optional<Tour>> tourProperty() {
        return tour.getReadOnlyProperty();
    }

    public Optional<Tour> tour() {
        return tour.get();
    }

    /// Returns the place in the trace whose numbers are seen: the end while a tour is taken, else the playhead.
    public double seen() {
        return tour().isPresent() ? session.length() : session.playhead();
    }

    /// The value whose responsibility is wanted; whoever can find it out begins the tour.
    public ReadOnlyObjectProperty<Optional<Node>> askedProperty() {
        return asked;
    }

    /// Whether the tour moves on by itself.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// Leaves the responsibility of a value, or asks for that of the value that is pointed at, else of the current
    /// step's.
    public void toggle() {
        if (tour().isPresent()) {
            leave();
        } else {
            session.document().flatMap(this::subject).ifPresent(this::ask);
        }
    }

    private Optional<Node> subject(Document open) {
        return session.pointedProperty().get().stream()
                .max(Comparator.comparingInt(Node::index))
                .or(() -> session.step() > 0
                        ? Optional.of(open.trace().step(session.step()).node())
                        : open.trace().graph().inputs().stream().findFirst());
    }

    /// Asks for the responsibility of a value. The playhead comes to rest, to be found there afterwards.
    public void ask(Node node) {
        session.playingProperty().set(false);
        session.move().ifPresent(under -> session.goTo(under.to()));
        asked.set(Optional.of(node));
    }

    /// Begins a tour: its influence spreads.
    public void begin(Responsibility responsibility) {
        asked.set(Optional.empty());
        tour.set(Optional.of(new Tour(responsibility, 0)));
        head(1);
    }

    /// Ends the tour.
    public void leave() {
        asked.set(Optional.empty());
        moving.set(false);
        tour.set(Optional.empty());
    }

    /// Goes the next leg; one that is under way is finished first.
    public void next() {
        if (moving.get()) {
            place(_ -> target);
        }
        tour().ifPresent(now -> head(now.next()));
    }

    /// Goes back by a leg, at once.
    public void previous() {
        goTo(Tour::previous);
    }

    /// Goes to where the influence has spread.
    public void first() {
        goTo(_ -> 1);
    }

    /// Goes to where everything is added up.
    public void last() {
        goTo(Tour::length);
    }

    /// Goes the leg on which a path returns.
    ///
    /// @param path its position among the paths, from 0; if there is none, nothing is done
    public void pick(int path) {
        tour().filter(now -> path < now.responsibility().paths().size()).ifPresent(_ -> leg(Tour.placeOf(path)));
    }

    /// Goes the leg on which all is added up.
    public void add() {
        tour().ifPresent(now -> leg(now.length()));
    }

    private void leg(int end) {
        moving.set(false);
        place(_ -> end - 1);
        head(end);
    }

    /// Goes on to the end with a rest after each leg, from the end anew, or stays if under way.
    public void togglePlaying() {
        if (moving.get()) {
            moving.set(false);
            return;
        }
        tour().ifPresent(now -> {
            if (now.place() >= now.length()) {
                place(_ -> 0);
            }
            head(now.length());
        });
    }

    private void goTo(ToDoubleFunction<Tour> wanted) {
        moving.set(false);
        place(wanted);
    }

    private void place(ToDoubleFunction<Tour> wanted) {
        tour().ifPresent(now -> tour.set(Optional.of(now.at(wanted.applyAsDouble(now)))));
    }

    private void head(double wanted) {
        if (!session.motionProperty().get()) {
            goTo(_ -> wanted);
            return;
        }
        target = wanted;
        rest = 0;
        moving.set(tour().filter(now -> now.place() < target).isPresent());
    }

    /// Moves on by a time in seconds; does nothing unless the tour moves.
    public void advance(double seconds) {
        if (!moving.get()) {
            return;
        }
        if (rest > 0) {
            rest -= seconds;
            return;
        }
        tour().ifPresent(now -> {
            double stop = Math.min(now.next(), target);
            double place = Math.min(now.place() + seconds / LEG, stop);
            tour.set(Optional.of(now.at(place)));
            rest = place < stop ? 0 : REST;
            moving.set(place < target);
        });
    }
}
