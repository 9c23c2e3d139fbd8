package backflow.session;

/// The playhead on its way.
///
/// @param from where it set out
/// @param to where it will stop
/// @param seconds how long it takes at speed 1
public record Move(double from, double to, double seconds) {
    /// How far a move has come as soon as it begins, so that its step is seen at once.
    private static final double BEGUN = 1e-3;

    /// Returns where the playhead is after a time in seconds.
    double at(double elapsed) {
        return elapsed >= seconds ? to : from + (to - from) * Math.max(BEGUN, elapsed / seconds);
    }

    boolean isForward() {
        return to > from;
    }
}
