package backflow.session;

import java.util.OptionalInt;

/// Moves a session's playhead on while it plays: from stop to stop, with a rest at each to look at the numbers.
public final class Player {
    /// How long the playhead moves from one stop to the next, in seconds at speed 1.
    private static final double MOVE = 0.6;

    /// How long it rests at a stop, in seconds at speed 1.
    private static final double REST = 0.7;

    private final Session session;
    private double from;
    private double elapsed;
    private OptionalInt target = OptionalInt.empty();

    /// Creates the player of a session.
    public Player(Session session) {
        this.session = session;
        // Whoever sets the playhead otherwise begins a new move from there.
        session.playheadProperty().subscribe(playhead -> {
            if (target.isPresent() && playhead.doubleValue() != place(target.getAsInt())) {
                target = OptionalInt.empty();
            }
        });
    }

    /// Moves on by a time in seconds; does nothing unless the session plays.
    public void advance(double seconds) {
        if (!session.playingProperty().get()) {
            target = OptionalInt.empty();
            return;
        }
        OptionalInt stop = target.isPresent() ? target : leave();
        if (stop.isEmpty()) {
            session.playingProperty().set(false);
            return;
        }
        elapsed += seconds * session.speedProperty().get();
        session.goTo(place(stop.getAsInt()));
        if (elapsed >= MOVE + REST) {
            target = OptionalInt.empty();
        }
    }

    private OptionalInt leave() {
        from = session.playhead();
        elapsed = 0;
        target = session.nextStop();
        return target;
    }

    private double place(int stop) {
        return from + (stop - from) * Math.min(1, elapsed / MOVE);
    }
}
