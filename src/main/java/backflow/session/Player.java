package backflow.session;

/// Moves a session's playhead as time passes: along the way that it is on, and while it plays from stop to stop, with a
/// rest at each to look at the numbers.
public final class Player {
    /// How long the playhead rests at a stop, in seconds at speed 1.
    private static final double REST = 0.7;

    /// How long it rests where no motion takes its time.
    private static final double REST_WITHOUT_MOTION = 1.3;

    private final Session session;
    private double elapsed;
    private double place;
    private double rested;

    /// Creates the player of a session.
    public Player(Session session) {
        this.session = session;
        // Whoever steps while the playhead is on its way sends it on another one, which takes its own time.
        session.moveProperty().subscribe(_ -> elapsed = 0);
    }

    /// Moves on by a time in seconds.
    public void advance(double seconds) {
        double passed = seconds * session.speedProperty().get();
        if (session.move().isPresent()) {
            elapsed += passed;
            session.follow(session.move().get(), elapsed);
        } else if (session.playingProperty().get()) {
            rest(passed);
        }
    }

    private void rest(double passed) {
        if (place != session.playhead()) {
            place = session.playhead();
            rested = 0;
        }
        rested += passed;
        if (rested >= (session.motionProperty().get() ? REST : REST_WITHOUT_MOTION)) {
            rested = 0;
            session.playOn();
        }
    }
}
